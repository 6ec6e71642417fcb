/// An answer as it grows, with what was taken back still in its place, and marks where typing stopped.
struct Draft {
  private enum Cell {
    case typed(Unicode.Scalar, at: Int)
    case takenBack(Unicode.Scalar, typed: Int, at: Int)
    case mark(Frame.Mark)

    var isTyped: Bool { if case .typed = self { true } else { false } }
  }

  private var cells: [Cell] = []
  /// How many cells are text that stands.
  private var count = 0
  /// Where the last change was: the index of the standing scalar number `offset`, or the end.
  private var cursor = 0
  private var offset = 0

  /// - Parameter time: milliseconds on the part's clock.
  mutating func apply(_ edit: Edit, at time: Int) {
    let range = edit.range(in: count)
    move(to: range.lowerBound)
    var left = range.count
    // New text goes behind all that was ever taken back here.
    while cursor < cells.count, left > 0 || !cells[cursor].isTyped {
      if case .typed(let scalar, let typed) = cells[cursor] {
        cells[cursor] = .takenBack(scalar, typed: typed, at: time)
        left -= 1
      }
      cursor += 1
    }
    let new = edit.inserted.unicodeScalars.map { Cell.typed($0, at: time) }
    cells.insert(contentsOf: new, at: cursor)
    count += new.count - range.count
    cursor += new.count
    offset = range.lowerBound + new.count
  }

  /// Puts a mark where the last change was.
  mutating func mark(_ mark: Frame.Mark) {
    cells.insert(.mark(mark), at: cursor)
    cursor += 1
  }

  /// Changes are mostly near to each other, so it walks from the last one.
  private mutating func move(to wanted: Int) {
    while offset < wanted, cursor < cells.count {
      cursor += 1
      while cursor < cells.count, !cells[cursor].isTyped { cursor += 1 }
      offset += 1
    }
    while offset > wanted, cursor > 0 {
      cursor -= 1
      while cursor > 0, !cells[cursor].isTyped { cursor -= 1 }
      offset -= 1
    }
  }

  /// What stands, and when each of its scalars was typed.
  var standing: (text: String, times: [Int]) {
    var text = String.UnicodeScalarView()
    var times: [Int] = []
    for case .typed(let scalar, let time) in cells {
      text.append(scalar)
      times.append(time)
    }
    return (String(text), times)
  }

  /// - Parameter growing: a mark that is not complete yet, at the cursor.
  func runs(growing: Frame.Mark?) -> [Frame.Run] {
    var runs: [Frame.Run] = []
    var text = String.UnicodeScalarView()
    var takenBackAt: Int?
    var previous = 0
    func end() {
      // A line end that was taken back is no wording.
      if takenBackAt == nil ? !text.isEmpty : text.contains(where: { !$0.properties.isWhitespace }) {
        runs.append(takenBackAt.map { .takenBack(String(text), at: $0) } ?? .text(String(text)))
      }
      text = String.UnicodeScalarView()
      takenBackAt = nil
    }
    for index in 0...cells.count {
      if index == cursor {
        end()
        if let growing { runs.append(.mark(growing)) }
        runs.append(.cursor)
      }
      guard index < cells.count else { break }
      switch cells[index] {
      case .typed(let scalar, _):
        if takenBackAt != nil { end() }
        text.append(scalar)
      case .takenBack(let scalar, let typed, let time):
        // What was typed after the words before it were gone is another wording.
        if takenBackAt == nil || typed >= previous { end() }
        text.append(scalar)
        takenBackAt = max(takenBackAt ?? 0, time)
        previous = time
      case .mark(let mark):
        end()
        runs.append(.mark(mark))
      }
    }
    end()
    return runs
  }
}
