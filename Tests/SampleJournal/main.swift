// sample-journal FILE COUNT [SEED]         fills a journal with COUNT made-up attempts
// sample-journal FILE COUNT SEED one       the same, each rehearsal of one attempt in a write of its own, and
//                                          prints how many are on the disk
// sample-journal FILE COUNT SEED typed [TEXTS]
//                                          the same as the first, every key an edit; with TEXTS the answers in that
//                                          file of JSON lines ({"question": "…", "text": "…"})
// sample-journal FILE hold REHEARSAL       holds that rehearsal's lock until it is killed

@preconcurrency import Glibc
import Interviewing
import JournalStore

setvbuf(stdout, nil, _IOLBF, 0)
let words = Array(CommandLine.arguments.dropFirst())
guard words.count >= 2 else {
  print(
    "usage: sample-journal FILE COUNT [SEED [one | typed [TEXTS]]], or sample-journal FILE hold REHEARSAL")
  exit(64)
}
do {
  let journal = try Journal.open(at: words[0], now: 1_600_000_000_000)
  if words[1] == "hold", words.count == 3, let id = EventID(words[2]) {
    let lock = try journal.lock(id)
    print(lock == nil ? "taken" : "held")
    withExtendedLifetime(lock) { while true { pause() } }
  }
  guard let count = Int(words[1]), let seed = UInt64(words.count > 2 ? words[2] : "1") else { exit(64) }
  if words.last == "one" {
    var sample = SampleJournal(person: journal.owner.id, seed: seed)
    for number in 0..<count {
      try journal.append(sample.rehearsal(attempts: 1))
      print(number + 1)
    }
  } else {
    try SampleJournal.fill(
      journal, attempts: count, seed: seed, isTyped: words.count > 3 && words[3] == "typed",
      answers: words.count > 4 ? try SampleJournal.answers(in: words[4]) : [])
  }
  journal.close()
} catch {
  print(error)
  exit(1)
}
