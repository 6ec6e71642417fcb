import Foundation
import GRDB
import Interviewing

/// The edits of a finished answer, of all its events together: a row of the table `typed`.
///
/// An answer that was typed has hundreds of events that tell of it key by key. Whoever reads many answers reads
/// this row instead.
enum TypedEdits {
  /// A row's text: for each part of the answer its edits.
  ///
  /// Nil while the answer is open, and where its events in their order make another attempt than these edits and
  /// all other events do: then the events themselves are read.
  static func derive(from seq: Int64, _ db: Database) throws -> String? {
    guard let bare = try StoredAttempt.read(seq, includesEdits: false, db)?.attempt,
      AttemptStatus(bare) == .answered,
      let whole = try StoredAttempt.read(seq, includesEdits: true, db)?.attempt
    else { return nil }
    let edits = whole.parts.map(\.edits)
    guard !edits.allSatisfy(\.isEmpty), bare.typed(edits) == whole else { return nil }
    return try EventCoding.json(edits)
  }

  static func stored(for seq: Int64, _ db: Database) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT edits FROM typed WHERE event = ?"), arguments: [seq])
  }

  /// Brings the attempt's row up to date.
  static func note(_ seq: Int64, _ db: Database) throws {
    if let edits = try derive(from: seq, db) {
      try Indices.execute("INSERT OR REPLACE INTO typed (event, edits) VALUES (?, ?)", [seq, edits], db)
    } else {
      try remove(seq, db)
    }
  }

  /// To be called when more is typed.
  static func remove(_ seq: Int64, _ db: Database) throws {
    try Indices.execute("DELETE FROM typed WHERE event = ?", [seq], db)
  }

  /// What a row says; nil where it is damaged.
  static func read(_ json: [UInt8]) -> [[Edit]]? {
    (try? PlainJSONDecoder.edits(from: json)) ?? EventCoding.decode([[Edit]].self, json)
  }
}

extension Attempt {
  /// The same with these edits, one list a part.
  func typed(_ edits: [[Edit]]) -> Attempt {
    var attempt = self
    for (index, edits) in zip(attempt.parts.indices, edits) { attempt.parts[index].edits = edits }
    return attempt
  }
}
