// review-speed FILE.jsonl [MEGABYTES]
//
// How many megabytes of answer text the review reads in a second of one core, by its steps, without JSON around
// it. FILE has a line an answer: {"text": "…", "question": "…", "medium": "…"}, the last two if they are known.

import Foundation
@preconcurrency import Glibc
import Interviewing

struct Line: Decodable {
  var text: String
  var question: String?
  var medium: String?
}

/// Seconds that this process has worked so far.
func busy() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Prints a step's speed: of five runs the best, which other programs on the machine disturbed least.
///
/// - Parameter step: reads one answer and returns how much it made of it, so that no work is left out as useless.
func measure(_ name: String, _ texts: [Text], megabytes: Double, _ step: (Int) -> Int) {
  let bytes = texts.reduce(0) { $0 + $1.bytes.count }
  let rounds = max(1, Int(megabytes * 1e6 / Double(max(1, bytes))))
  var best = 0.0
  var made = 0
  for _ in 0..<5 {
    let start = busy()
    for _ in 0..<rounds { for index in texts.indices { made &+= step(index) } }
    best = max(best, Double(bytes * rounds) / 1e6 / (busy() - start))
  }
  print(name, String(format: "%.1f", best), made == 0 ? "nothing found" : "", separator: "\t")
}

func run(_ file: Data, megabytes: Double) throws {
  let decoder = JSONDecoder()
  let lines = try file.split(separator: UInt8(ascii: "\n")).map { try decoder.decode(Line.self, from: $0) }
  let answers = lines.map {
    Answer(
      text: $0.text, question: $0.question, medium: $0.medium.flatMap(AnswerMedium.init) ?? .typed, limit: 120
    )
  }
  let asked = answers.map { AskedFor($0.question) }
  let texts = answers.map { Text($0.text) }
  let poise = Check.all.filter { $0.criterion.group == .poise }
  measure("words and sentences", texts, megabytes: megabytes) { Text(answers[$0].text).words.count }
  measure("poise checks", texts, megabytes: megabytes) { index in
    poise.reduce(0) { $0 + $1.find(texts[index], asked[index]).count }
  }
  measure("scan with poise checks", texts, megabytes: megabytes) { index in
    let text = Text(answers[index].text)
    return poise.reduce(0) { $0 + $1.find(text, asked[index]).count }
  }
  measure("experience", texts, megabytes: megabytes) { index in
    ExperienceReading.read(texts[index], asked: asked[index]).findings.count
  }
  measure("whole review", texts, megabytes: megabytes) { index in
    AnswerReview(answers[index], asked: asked[index]).findings.count
  }
}

let words = Array(CommandLine.arguments.dropFirst())
guard let path = words.first, let file = FileManager.default.contents(atPath: path),
  let megabytes = Double(words.count > 1 ? words[1] : "10")
else {
  print("usage: review-speed FILE.jsonl [MEGABYTES]")
  exit(64)
}
try run(file, megabytes: megabytes)
