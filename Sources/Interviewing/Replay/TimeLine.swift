/// What stands in one column of a time line.
package enum TimeLineCell: Equatable, Sendable {
  /// The activity that takes most of it.
  case activity(PartTimeline.Activity)
  /// Some keys, or (`isBusy`) many.
  case keys(isBusy: Bool)
  /// Something happened or was noted there: `b` for a blank, `n` for a note, or the key of a tap.
  case mark(Character)
}

extension AnswerReplay {
  /// The replay in so many columns, each as long as the others.
  ///
  /// - Parameter marks: besides the blanks, with their moments in milliseconds from the beginning.
  package func cells(columns: Int, marks: [(at: Int, sign: Character)] = []) -> [TimeLineCell] {
    let columns = max(1, columns)
    var keys = [Int](repeating: 0, count: columns)
    var longest = [Int](repeating: 0, count: columns)
    var cells = [TimeLineCell](repeating: .activity(.typing), count: columns)
    for part in parts {
      for edit in part.timeline.edits { keys[column(of: part.start + edit.at, in: columns)] += 1 }
      for stretch in part.timeline.stretches {
        let from = part.start + stretch.from
        let to = part.start + stretch.to
        for column in column(of: from, in: columns)...column(of: to, in: columns) {
          let share = min(to, start(of: column + 1, in: columns)) - max(from, start(of: column, in: columns))
          if share > longest[column] {
            longest[column] = share
            cells[column] = .activity(stretch.activity)
          }
        }
      }
    }
    let most = keys.max() ?? 0
    for column in 0..<columns where keys[column] > 0 && cells[column] != .activity(.pause) {
      cells[column] = .keys(isBusy: keys[column] * 2 > most)
    }
    let blanks = parts.flatMap { part in part.blanks.map { (at: part.start + $0, sign: Character("b")) } }
    for mark in marks + blanks { cells[column(of: mark.at, in: columns)] = .mark(mark.sign) }
    return cells
  }

  /// The column that a moment falls into, from 0.
  package func column(of moment: Int, in columns: Int) -> Int {
    guard duration > 0, columns > 0 else { return 0 }
    let share = Double(min(max(0, moment), duration)) / Double(duration)
    return min(columns - 1, Int(share * Double(columns)))
  }

  private func start(of column: Int, in columns: Int) -> Int {
    Int(Double(duration) * Double(column) / Double(columns))
  }
}
