import Interviewing
import JournalStore
import TerminalUI

/// What stands above the first prompt: the version, the field, what there is, and how to go on.
struct WelcomeText {
  let context: Context
  let journal: Journal
  let settings: Settings

  var text: String {
    get throws {
      var head = "rehearse \(Version.current)   \(visible(settings.field ?? QuestionSelection.generalField))"
      if let last = try journal.lastAnswered() {
        head += "   \(counted(try journal.answerCount(), "answer")), the last \(context.relativeDay(last))"
      }
      var lines = [context.wrapped(head, indent: 0)]
      if context.terminal.isInteractive {
        lines.append(
          context.wrapped(
            "Enter starts a solo rehearsal, pair is for two, help shows the rest.", indent: 0, style: .dim))
      }
      if let open = try Unfinished.newest(in: journal) {
        lines += ["", context.wrapped(open.notice(in: context), indent: 0)]
      }
      let debriefs = Debriefs(events: try journal.debriefEvents())
      if let notice = DebriefOpening.notice(debriefs, in: context) {
        lines += ["", context.wrapped(notice, indent: 0)]
      }
      return lines.joined(separator: "\n")
    }
  }
}
