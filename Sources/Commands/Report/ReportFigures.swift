import Interviewing

/// The first part of a report: practice and ratings over time, then calibration.
struct ReportFigures {
  let course: ProgressCourse
  let answers: [CalibratedAnswer]
  let rounds: [Rehearsal]
  let html: HTMLText
  let context: Context

  /// Spans side by side in a chart.
  private static let mostSpans = 40
  private static let subjects: [RatedSubject] = [.poise, .experience]

  var text: String {
    progress + """
      <section aria-labelledby="calibration"><h2 id="calibration">Calibration</h2>
      \(guesses)\(friends)\(ranks)</section>

      """
  }

  private var progress: String {
    guard let scale = WeekScale(course.days, most: Self.mostSpans) else { return "" }
    let span = scale.weeks == 1 ? "a week" : "\(scale.weeks) weeks"
    let groups: [(String, [ProgressSubject])] = [
      ("Practice", [.rehearsals, .questions, .blanks]),
      ("Your ratings, 1 to 5", Self.subjects.map { .own($0) }),
      ("A friend's ratings, 1 to 5", ProgressText.friendSubjects.map { .friend($0) }),
      ("Guesses that were right", Guess.allCases.map { .guess($0) }),
      ("Criteria, 1 to 5", ProgressText.criteria.map { .criterion($0) }),
    ]
    let tables = groups.map { title, subjects in
      table(
        title, ["what", "over time", "in all"],
        subjects.map { course[$0] }.filter { $0.n > 0 }.map { series in
          [
            html(ProgressWords.name(series.subject)),
            SpanChart(series: series, scale: scale, context: context).svg,
            html(ProgressWords.facts(series)),
          ]
        })
    }
    return """
      <section aria-labelledby="progress"><h2 id="progress">Progress</h2>
      <p class="dim">Each bar is \(span), from \(context.dayName(scale.firstDay)) on; no bar, no answer. A trend is \
      told from \(Trend.fewest) values on, and only where chance would show one in fewer than one of a hundred.</p>
      \(tables.joined())</section>

      """
  }

  private var guesses: String {
    let rows = Calibration.hits(answers.flatMap(\.guesses)).map { hits in
      [
        GuessText.short(hits.guess), "\(hits.hits) of \(hits.n)",
        hits.n < Calibration.fewestGuesses
          ? "\(Calibration.fewestGuesses - hits.n) more needed"
          : "yes where none was found: \(hits.overclaimed); no where there was one: \(hits.underclaimed)",
      ]
    }
    return table("Your guesses against the answers", ["guess", "right", "which way"], rows)
      + (rows.isEmpty ? "<p>No guesses yet: they are asked after each answer.</p>\n" : "")
  }

  private var friends: String {
    let rows = Self.subjects.compactMap { subject -> [String]? in
      let bias = Calibration.bias(of: subject, rounds.flatMap { $0.differences(in: subject) })
      guard bias.n > 0 else { return nil }
      let figure =
        bias.n < Calibration.fewestRatings
        ? "\(Calibration.fewestRatings - bias.n) more needed"
        : "\(Self.signed(bias.mean, places: 1)), spread \(Self.signed(bias.spread, places: 1).dropFirst())"
      return [subject.rawValue, "\(bias.n)", figure]
    }
    return table(
      "Your ratings minus your friends', on the same answers", ["rating", "n", "difference"], rows)
  }

  private var ranks: String {
    let pairs: [(RatedSubject, [Criterion])] = [
      (.poise, [.assurance, .fluency]), (.experience, [.structure, .specificity, .ownership, .results]),
    ]
    let rows = pairs.flatMap { subject, criteria in
      criteria.compactMap { criterion -> [String]? in
        let both = answers.compactMap { answer -> (rating: Int, value: Double)? in
          guard let rating = answer.own[subject], let value = answer.values[criterion] else { return nil }
          return (rating, Rubric[criterion].lowIsGood ? -value : value)
        }
        guard let agreement = Calibration.agreement(with: criterion, both) else { return nil }
        return [
          "\(subject.rawValue), \(criterion.rawValue)", "\(agreement.n)",
          "\(Self.signed(agreement.correlation, places: 2)), from "
            + "\(Self.signed(agreement.interval.lowerBound, places: 2)) to "
            + Self.signed(agreement.interval.upperBound, places: 2),
        ]
      }
    }
    return table(
      "How the order of your ratings agrees with what was counted: 1 is the same order, 0 none (95 % interval)",
      ["rating and criterion", "n", "agreement"], rows)
  }

  /// Nothing without rows.
  ///
  /// - Parameter rows: cells as HTML; the first is the row's head.
  private func table(_ caption: String, _ head: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    let kind = rows[0].contains { $0.hasPrefix("<svg") } ? " class=\"over\"" : ""
    let titles = head.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let lines = rows.map { row in
      "<tr><th scope=\"row\">\(row[0])</th>"
        + row.dropFirst().map { $0.hasPrefix("<svg") ? "<td class=\"chart\">\($0)</td>" : "<td>\($0)</td>" }
        .joined()
        + "</tr>\n"
    }
    return
      "<div class=\"scroll\"><table\(kind)><caption>\(html(caption))</caption>\n<thead><tr>\(titles)</tr></thead>\n"
      + "<tbody>\n\(lines.joined())</tbody></table></div>\n"
  }

  private static func signed(_ value: Double, places: Int) -> String {
    let scale = places == 1 ? 10 : 100
    let parts = Int((value * Double(scale)).rounded())
    let rest = String(abs(parts) % scale)
    return (parts < 0 ? "-" : "+") + "\(abs(parts) / scale)."
      + String(repeating: "0", count: places - rest.count) + rest
  }
}

/// A series as bars, with its numbers in words.
struct SpanChart {
  let series: ProgressSeries
  let scale: WeekScale
  let context: Context

  private static let height = 40.0

  var svg: String {
    let spans = series.spans(scale)
    let unit = series.subject.unit
    let highest = unit == .count ? max(1, spans.compactMap(\.self).max() ?? 1) : unit == .share ? 1 : 5
    let width = Double(scale.count * 10)
    let bars = spans.enumerated().compactMap { place, value -> String? in
      guard let value else { return nil }
      // Nothing at all is still an answer.
      let height = max(1.5, value / highest * Self.height)
      return "<rect x=\"\(place * 10 + 1)\" y=\"\(Self.short(Self.height - height))\" width=\"8\" "
        + "height=\"\(Self.short(height))\"/>"
    }
    let words = spans.enumerated().compactMap { place, value in
      value.map { "\(context.dayName(scale.day(ofPlace: place))): \(ProgressWords.value($0, unit))" }
    }
    // Few spans are not stretched over the whole width.
    let room = max(width, 130)
    return "<svg viewBox=\"0 0 \(Int(room)) 41\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\""
      + "\(ProgressWords.name(series.subject)), \(words.joined(separator: "; "))\">"
      + "<line x1=\"0\" y1=\"40.5\" x2=\"\(Int(room))\" y2=\"40.5\"/>\(bars.joined())</svg>"
  }

  private static func short(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
