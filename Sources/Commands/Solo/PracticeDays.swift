import ArgumentParser
import Interviewing
import TerminalUI

/// `--until`: the days left before an interview, and how the questions left are spread over them.
struct PracticeDays {
  let schedule: PracticeSchedule
  /// Questions that are wanted or new.
  let left: Int
  private let count: Int
  private let day: String

  /// - Parameter text: the interview's day, such as 2026-12-04.
  init(until text: String, ranked: [RankedQuestion], context: Context) throws {
    let end = context.localTime(try context.startOfDay(text, option: "--until"))
    let now = context.localTime(context.now())
    count = end.dayNumber - now.dayNumber
    guard (1...3650).contains(count) else {
      throw ValidationError(
        "--until: expected a day after today, such as 2026-12-04, found \"\(visible(text))\".")
    }
    day = Dates.day(end, now: now)
    left = ranked.count { $0.standing != .known }
    schedule = PracticeSchedule(left: left, days: count)
  }

  /// How many questions today; the usual five where everything was gone over.
  var today: Int { schedule.days.first.flatMap { $0 > 0 ? $0 : nil } ?? 5 }

  func text(in context: Context) -> String {
    let days = counted(count, "day")
    let daily = schedule.days.first ?? 0
    var text = "\(days) until \(day), \(counted(left, "question")) left"
    switch daily {
    case 0: text += ": everything was asked once, so the longest unasked come again."
    case _ where schedule.leftOver == 0: text += ": \(daily) a day."
    default:
      text +=
        ". \(PracticeSchedule.mostADay) a day is realistic, about an hour, so the first \(left - schedule.leftOver) "
        + "come and \(schedule.leftOver) do not."
    }
    return context.wrapped(text + " A little each day helps more than all at once.", indent: 0)
  }
}
