/// Verbs by what they tell: talk, work, deeds, decisions, attempts, thoughts, outcomes, trouble, duties.
extension LexiconSet {
  static var verbOfSaying: LexiconSet { LexiconSet(bit: 56) }
  static var verbOfMaking: LexiconSet { LexiconSet(bit: 57) }
  static var verbOfDoing: LexiconSet { LexiconSet(bit: 58) }
  static var verbOfDeciding: LexiconSet { LexiconSet(bit: 59) }
  static var verbOfTrying: LexiconSet { LexiconSet(bit: 60) }
  static var verbOfThinking: LexiconSet { LexiconSet(bit: 61) }
  static var verbOfOutcome: LexiconSet { LexiconSet(bit: 62) }
  static var verbOfTrouble: LexiconSet { LexiconSet(bit: 63) }
  static var verbOfDuty: LexiconSet { LexiconSet(bit: 64) }
  static var pastForm: LexiconSet { LexiconSet(bit: 65) }
  static var baseForm: LexiconSet { LexiconSet(bit: 66) }
  static var participleForm: LexiconSet { LexiconSet(bit: 67) }
  static var ingForm: LexiconSet { LexiconSet(bit: 68) }
}

extension Lexicon {
  static let verbs: [Lexicon] =
    verbClasses.map { Lexicon($0.set, formsOf: $0.verbs) } + tenses

  private static let tenses: [Lexicon] = {
    let all = inflections(verbClasses.map(\.verbs).joined(separator: " ") + " " + otherVerbs)
    return [
      Lexicon(.pastForm, all.map(\.past).joined(separator: ",")),
      Lexicon(.baseForm, all.map(\.base).joined(separator: ",")),
      Lexicon(.participleForm, all.map(\.participle).joined(separator: ",")),
      Lexicon(.ingForm, all.map(\.ing).joined(separator: ",")),
    ]
  }()

  private static let verbClasses: [(set: LexiconSet, verbs: String)] = [
    (
      .verbOfSaying,
      """
      acknowledge address admit advise announce answer apologise apologize approach argue ask assure
      brainstorm call chat clarify communicate confess confront congratulate consult contact convince
      debate describe discuss email emphasise emphasize explain express greet highlight inform insist
      instruct interrupt interview invite mediate mention message negotiate notify persuade phone pitch
      point present propose question reassure recommend remind reply report request respond share speak
      stress suggest talk tell text thank urge verbalize voice warn
      """
    ),
    (
      .verbOfMaking,
      """
      adapt add adjust allocate analyse analyze arrange assemble assess assign automate bake balance block
      book break build buy calculate calendar cancel change check clarify clean clock code collect combine
      compare compile compose conduct configure construct cook coordinate copy count create cut debug
      define delegate delete deliver deploy design develop devise distribute divide document draft draw
      dress drill edit enter establish evaluate examine execute file fill fix form format fundraise gather
      hire host identify implement include incorporate initiate inspect install interview introduce invest
      investigate knit label launch lift list load map measure merge migrate modify monitor mow order
      organise organize outline outsource oversee pack paint paste pinpoint plan post prepare print
      prioritise prioritize produce program propose publish purchase raise reallocate rearrange rebuild
      recheck record recruit redo refine rehearse remove reorganise reorganize repair replace reschedule
      research reserve reshape restructure revamp review revise rewire rewrite rotate schedule script
      search sell separate set sew shape ship sign simplify sketch sort split stack streamline structure
      submit supervise tailor test track train tweak unload update upgrade verify wash write
      """
    ),
    (
      .verbOfDoing,
      """
      accept act adapt adjust allow apply arrive assist attend avoid babysit back balance breathe bring
      calm capitalize captain carry catch celebrate chase check coach collaborate comfort commute compete
      contribute cooperate cover cut dance dedicate defend deliver devote direct dive do drive embrace
      employ empower encourage enforce engage enroll ensure entrust escort exercise face figure focus
      follow foster get give go grab greet guide handle harness help hold include instill join journal
      jump kick knock lead leave let leverage listen look maintain make manage march maximise maximize
      mediate meditate meet mentor motivate move navigate nurture observe offer open participate pass
      perform persevere pick play practice pray prevent prioritize protect provide pull pursue push put
      race reach read recover refer reinforce relocate rely remain respect rest return ride run rush
      sacrifice save score seek send serve shadow share shoot show sing sit speak spend squeeze stand stay
      step stick stop study support swap swim switch tackle take teach throw trade transfer travel treat
      turn tutor use utilise utilize visit volunteer wait walk watch work
      """
    ),
    (
      .verbOfDeciding,
      """
      agree choose commit compromise conclude consider decide determine insist opt plan refuse resolve
      select settle vote weigh
      """
    ),
    (
      .verbOfTrying,
      """
      aim attempt begin continue keep proceed start strive try work
      """
    ),
    (
      .verbOfThinking,
      """
      admire appreciate assume believe care consider deserve desire dislike doubt dread enjoy expect fear
      feel figure find hate hear hope imagine interest intrigue know like love notice prefer realise
      realize recall recognise recognize reflect regret remember respect see struggle think trust
      understand value view visualize want wish wonder worry
      """
    ),
    (
      .verbOfOutcome,
      """
      accomplish achieve affect alleviate allow appreciate attain award benefit boost calm cause complete
      compliment congratulate contribute cut decrease deepen deserve double drop earn elevate empower
      enable enhance exceed excel fail finish flourish gain graduate grow help impact impress improve
      increase inspire lead learn lose lower overcome pass pay place praise produce progress promote prove
      qualify receive recognize recover reduce regain regret relieve resolve restore result reward satisfy
      save secure settle shape solve soothe strengthen succeed surpass teach thank thrive transform triple
      win
      """
    ),
    (
      .verbOfTrouble,
      """
      accuse annoy argue arise attack blame block bother break bully cancel cause cheat clash collapse
      complain conflict crash criticise criticize cry damage decline delay deny diagnose die disagree
      disrespect disrupt distract doubt drop encounter evict exhaust experience face fail fall fight fire
      flood forget frustrate get gossip happen hit hurt ignore injure insult interrupt judge kill lack
      leak leave lie lose mess miss occur offend overwhelm overwork panic pop procrastinate quit refuse
      reject resign resist scream shut slack steal stress struggle suffer tear threaten tire undermine
      upset worsen yell
      """
    ),
    (
      .verbOfDuty,
      """
      ask assign choose demand deserve expect need oblige require schedule task
      """
    ),
  ]

  /// Verbs that tell none of these.
  static let otherVerbs = """
    appear be bear become belong bend bet bind bite bleed blow come consist contain cost deal depend dig
    drink eat exist feed fly foresee forgive freeze hang hide include involve lay lend light live matter
    mean mistake misunderstand outdo remain ring rise say seem shake shrink sink sleep slide speed spread
    strike swear sweep swing tend undertake vary wake wear weep withdraw
    """
}
