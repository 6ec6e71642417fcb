// review-cues < ANSWERS.jsonl
//
// Prints, a line an answer, what the experience reading counts in it: see Scripts/fit-review.

import Foundation
import Interviewing

struct Given: Decodable {
  var text: String
  var question: String?
}

struct Listing: Encodable {
  struct Piece: Encodable {
    var sentence, start, end, words, concrete: Int
    var cues, details: [String: Int]
    var deeds: [Int]
  }

  var kind: String
  var pieces: [Piece]

  init(_ listing: CueListing) {
    kind = listing.kind
    pieces = listing.pieces.map { piece in
      Piece(
        sentence: piece.sentence, start: piece.span.start, end: piece.span.end, words: piece.words,
        concrete: piece.concrete,
        cues: Dictionary(uniqueKeysWithValues: piece.cues.map { ($0.name, $0.count) }),
        details: Dictionary(uniqueKeysWithValues: piece.details.map { ($0.name, $0.count) }),
        deeds: piece.deeds)
    }
  }
}

let encoder = JSONEncoder()
while let line = readLine() {
  let given = try JSONDecoder().decode(Given.self, from: Data(line.utf8))
  let listing = Listing(CueListing(given.text, question: given.question))
  print(String(decoding: try encoder.encode(listing), as: UTF8.self))
}
