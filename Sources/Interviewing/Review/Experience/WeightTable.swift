/// A table of named rows of numbers; its first line names the columns, `-` is no number.
struct WeightTable {
  let rows: [(name: String, values: [Float?])]

  init(_ text: String) {
    rows = text.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: " ")
      guard let name = fields.first else { return nil }
      return (String(name), fields.dropFirst().map { Float($0) })
    }
  }
}
