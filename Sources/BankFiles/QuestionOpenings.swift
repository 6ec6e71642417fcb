/// The words that questions open with, by what has to follow them.
enum QuestionOpenings {
  /// Requests that hardly ever open anything else; any word may follow.
  static let requests: Set<String> = [
    "tell", "describe", "explain", "walk", "talk", "discuss", "define", "compare", "contrast",
    "differentiate", "distinguish", "elaborate", "illustrate", "summarize", "summarise", "outline",
    "imagine", "suppose", "convince", "persuade", "introduce", "recall", "justify", "evaluate",
    "consider", "assume",
  ]

  /// Words that are as often nouns, titles or advice; one of `objects` has to follow.
  static let tasks: Set<String> = [
    "add", "analyse", "analyze", "apply", "arrange", "ask", "assess", "build", "calculate", "change",
    "check", "choose", "code", "complete", "compute", "construct", "convert", "count", "create",
    "debug", "demonstrate", "design", "determine", "develop", "draw", "estimate", "find", "fix", "give",
    "guess", "identify", "implement", "improve", "invert", "list", "make", "mention", "name",
    "optimise", "optimize", "order", "pick", "plan", "present", "print", "propose", "prove", "provide",
    "put", "rank", "rate", "refactor", "remove", "return", "reverse", "rewrite", "say", "sell", "share",
    "show", "simplify", "sketch", "solve", "sort", "state", "suggest", "swap", "take", "teach", "think",
    "use", "write",
  ]

  static let objects: Set<String> = [
    "a", "about", "all", "an", "another", "any", "between", "both", "different", "each", "every", "few",
    "five", "four", "how", "if", "it", "me", "one", "only", "several", "some", "something", "that",
    "the", "these", "this", "those", "three", "through", "two", "us", "various", "what", "when",
    "where", "which", "who", "why", "you", "your", "yourself",
  ]

  static let auxiliaries: Set<String> = [
    "am", "are", "aren", "can", "could", "did", "didn", "do", "does", "doesn", "don", "had", "has",
    "have", "haven", "is", "isn", "may", "might", "must", "shall", "should", "shouldn", "was", "wasn",
    "were", "weren", "will", "would", "wouldn",
  ]

  static let subjects: Set<String> = [
    "a", "all", "an", "any", "anyone", "anything", "being", "every", "everyone", "he", "her", "his",
    "i", "it", "its", "my", "one", "our", "she", "some", "someone", "something", "that", "the", "their",
    "there", "these", "they", "this", "those", "we", "working", "you", "your",
  ]

  static let interrogatives: Set<String> = [
    "how", "what", "when", "where", "which", "who", "whom", "whose", "why",
  ]

  /// "What you need", "When we built it": headings and clauses, not questions.
  static let statementSubjects: Set<String> = ["i", "it", "they", "we", "you", "this"]

  /// After "how to": sections about the file itself.
  static let manuals: Set<String> = [
    "contribute", "install", "prepare", "read", "run", "start", "study", "use",
  ]

  static let courtesies: Set<String> = ["also", "briefly", "ok", "okay", "please"]

  static let prepositions: Set<String> = [
    "about", "at", "before", "by", "during", "for", "from", "in", "of", "on", "to", "under", "with", "within",
  ]

  static let pairs: Set<String> = ["in your", "on a", "think of", "name as"]

  /// Requests and question words in the languages that lists are found in, lower case, matched as beginnings.
  static let foreign: [String] = [
    // Spanish, Portuguese, Catalan, Italian
    "cuéntame", "cuénteme", "cuentame", "háblame", "hábleme", "describe", "describa", "explica", "explique",
    "qué ", "cómo ", "cuál", "cuánt", "por qué ", "quién", "dónde ", "cuándo ", "fale ", "conte-", "conte ",
    "descreva",
    "o que ", "como ", "qual ", "quais ", "por que ", "parlami", "mi parli", "descriva", "descrivi", "spiega",
    "com'è", "perché ", "quali ",
    // French, German, Dutch
    "parlez", "parle-", "décri", "racont", "expliqu", "discutez", "donnez", "citez", "définiss", "pourquoi ",
    "comment ", "quel", "qu'est", "qui ",
    "erzähl", "beschreib", "nenn", "erklär", "schreib", "diskutier", "warum ", "wie ", "was ", "welche",
    "wo ", "wer ", "vertel",
    "beschrijf", "leg uit", "waarom ", "hoe ", "wat ", "welke ",
    // Polish, Russian, Ukrainian, Turkish
    "opowiedz", "opisz", "wyjaśnij", "dlaczego ", "jak ", "jaki", "czy ", "co ", "расскаж", "опиши",
    "объясни",
    "почему ", "как ", "какой ", "какая ", "какие ", "какое ", "что ", "зачем ", "кто ", "где ", "розкаж",
    "поясні", "чому ", "як ", "який ", "яка ", "які ", "що ", "anlat", "açıkla",
    // Chinese, Japanese, Korean
    "请", "請", "谈", "談", "说", "說", "描述", "介绍", "介紹", "解释", "解釋", "如何", "什么", "什麼", "为什么", "為什麼",
    "怎么", "怎麼", "简述", "簡述", "列举", "列舉", "なぜ", "どう", "何",
    // Arabic, Persian, Hindi
    "ما ", "ماذا", "هل ", "كيف", "لماذا", "متى", "أين", "اشرح", "صف ", "حدثني", "آیا ", "چرا", "چگونه", "چه ",
    "क्या", "कैसे", "क्यों",
  ]

  static let latinInitials: Set<Unicode.Scalar> = Set(
    foreign.compactMap { $0.unicodeScalars.first }.filter(\.isASCII).flatMap {
      [$0, Unicode.Scalar($0.value & ~0x20) ?? $0]
    })

  /// Chinese, Japanese and Korean sentences end with what makes them questions.
  static let finalParticles: Set<Unicode.Scalar> = ["吗", "嗎", "呢", "か", "까"]
}
