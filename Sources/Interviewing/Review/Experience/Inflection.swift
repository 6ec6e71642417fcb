/// The forms of an English verb, by rule or, where the rule fails, from a list.
struct Inflection: Sendable {
  let base, past, participle, ing: String

  init(_ base: String) {
    self.base = base
    let stem = Self.stem(base)
    ing = stem.ing + "ing"
    if let irregular = Self.irregular[base] {
      (past, participle) = irregular
    } else {
      past = stem.ed + "ed"
      participle = past
    }
  }

  /// What -ed and -ing are added to: `plann`, `mak`, `tri` and `try`.
  private static func stem(_ base: String) -> (ed: String, ing: String) {
    let isVowel = { (letter: Character) in "aeiou".contains(letter) }
    if doubling.contains(base), let last = base.last { return (base + String(last), base + String(last)) }
    if base.hasSuffix("ie") { return (String(base.dropLast()), String(base.dropLast(2)) + "y") }
    if base.hasSuffix("ee") { return (String(base.dropLast()), base) }
    if base.hasSuffix("e") { return (String(base.dropLast()), String(base.dropLast())) }
    if base.hasSuffix("y"), let before = base.dropLast().last, !isVowel(before) {
      return (String(base.dropLast()) + "i", base)
    }
    return (base, base)
  }

  private static let doubling: Set<String> = Set(
    """
    plan stop set cut get put run sit hit win let begin admit permit submit commit refer occur prefer drop chat ship
    pin map tap wrap clip grab plug jog quit swim dig shop step trim slip snap rip trip log tag bag control compel
    transfer format program overlap equip split knit pop swap hop spot chop scan skip tip shut bet upset
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Base, past and participle, between semicolons.
  static let irregular: [String: (String, String)] = Dictionary(
    """
    arise arose arisen; bear bore borne; beat beat beaten; become became become; begin began begun
    bend bent bent; bet bet bet; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown
    break broke broken; bring brought brought; build built built; buy bought bought; catch caught caught
    choose chose chosen; come came come; cost cost cost; cut cut cut; deal dealt dealt; dig dug dug
    draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed
    feel felt felt; fight fought fought; find found found; fly flew flown; forget forgot forgotten
    forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown
    hang hung hung; hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept
    know knew known; lay laid laid; lead led led; leave left left; lend lent lent; let let let; lie lied lied
    light lit lit; lose lost lost; make made made; mean meant meant; meet met met; mistake mistook mistaken
    misunderstand misunderstood misunderstood; overcome overcame overcome; oversee oversaw overseen; pay paid paid
    put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; redo redid redone
    rewrite rewrote rewritten; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said
    see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; shake shook shaken
    shoot shot shot; show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk
    sit sat sat; sleep slept slept; speak spoke spoken; speed sped sped; spend spent spent; split split split
    spread spread spread; stand stood stood; steal stole stolen; stick stuck stuck; strike struck struck
    swear swore sworn; sweep swept swept; swim swam swum; swing swung swung; take took taken; teach taught taught
    tear tore torn; tell told told; think thought thought; throw threw thrown; understand understood understood
    undertake undertook undertaken; upset upset upset; wake woke woken; wear wore worn; win won won
    withdraw withdrew withdrawn; write wrote written
    """.split { $0 == ";" || $0 == "\n" }.compactMap { line in
      let forms = line.split(separator: " ").map(String.init)
      return forms.count == 3 ? (forms[0], (forms[1], forms[2])) : nil
    }, uniquingKeysWith: { first, _ in first })
}

extension Lexicon {
  /// Every form of these verbs.
  init(_ set: LexiconSet, formsOf verbs: String) {
    self.init(
      set,
      Self.inflections(verbs).flatMap { [$0.base, $0.past, $0.participle, $0.ing, $0.base + "s"] }
        .joined(separator: ","))
  }

  /// Phrases with every form of their first word, a verb: "yell at" gives "yelled at".
  static func inflected(_ phrases: String) -> String {
    phrases.split { $0 == "," || $0 == "\n" }.map(\.trimmingSpaces).flatMap { phrase in
      let end = phrase.firstIndex(of: " ") ?? phrase.endIndex
      return forms(of: String(phrase[..<end])).map { $0 + phrase[end...] }
    }.joined(separator: ",")
  }

  private static func forms(of base: String) -> [String] {
    switch base {
    case "do": return ["do", "did", "done", "doing", "does"]
    case "have": return ["have", "had", "having", "has"]
    case "go": return ["go", "went", "gone", "going", "goes"]
    default:
      let verb = Inflection(base)
      return [verb.base, verb.past, verb.participle, verb.ing, plural(verb.base)]
    }
  }

  static func inflections(_ verbs: String) -> [Inflection] {
    verbs.split { $0 == "," || $0.isWhitespace }.map { Inflection(String($0)) }
  }
}

extension Lexicon {
  /// These nouns and their plurals, between commas and line ends.
  init(_ set: LexiconSet, nouns: String) {
    let singular = nouns.split { $0 == "," || $0 == "\n" }.map { $0.trimmingSpaces }
    self.init(set, singular.flatMap { [$0, Self.plural($0)] }.joined(separator: ","))
  }

  private static func plural(_ noun: String) -> String {
    if ["s", "x", "ch", "sh"].contains(where: noun.hasSuffix) { return noun + "es" }
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
      return noun.dropLast() + "ies"
    }
    return noun + "s"
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String { String(drop(while: { $0 == " " })) }
}
