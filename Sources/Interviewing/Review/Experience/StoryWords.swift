/// Word classes from which a sentence's part in a story is read; general English, made by hand.
extension LexiconSet {
  /// A cue only where a sentence begins with it.
  static var furtherPoint: LexiconSet { LexiconSet(bit: 53) }
  static var nounOfDuty: LexiconSet { LexiconSet(bit: 69) }
  static var nounOfPerson: LexiconSet { LexiconSet(bit: 70) }
  static var nounOfPlace: LexiconSet { LexiconSet(bit: 71) }
  static var nounOfTrouble: LexiconSet { LexiconSet(bit: 72) }
  static var nounOfTime: LexiconSet { LexiconSet(bit: 73) }
  static var nounOfStory: LexiconSet { LexiconSet(bit: 74) }
  static var concreteNoun: LexiconSet { LexiconSet(bit: 75) }
  static var buzzword: LexiconSet { LexiconSet(bit: 76) }
  static var vagueWord: LexiconSet { LexiconSet(bit: 77) }
  static var speaker: LexiconSet { LexiconSet(bit: 78) }
  static var speakersOwn: LexiconSet { LexiconSet(bit: 79) }
  static var speakersGroup: LexiconSet { LexiconSet(bit: 80) }
  static var listener: LexiconSet { LexiconSet(bit: 81) }
  static var thirdPerson: LexiconSet { LexiconSet(bit: 82) }
  static var thirdPersonObject: LexiconSet { LexiconSet(bit: 83) }
  static var neuter: LexiconSet { LexiconSet(bit: 84) }
  static var anybody: LexiconSet { LexiconSet(bit: 85) }
  static var pointer: LexiconSet { LexiconSet(bit: 86) }
  static var wasOrWere: LexiconSet { LexiconSet(bit: 87) }
  static var hadForm: LexiconSet { LexiconSet(bit: 88) }
  static var didForm: LexiconSet { LexiconSet(bit: 89) }
  static var isForm: LexiconSet { LexiconSet(bit: 90) }
  static var hasForm: LexiconSet { LexiconSet(bit: 91) }
  static var modalVerb: LexiconSet { LexiconSet(bit: 92) }
  static var wouldForm: LexiconSet { LexiconSet(bit: 93) }
  static var negation: LexiconSet { LexiconSet(bit: 94) }
  static var habitual: LexiconSet { LexiconSet(bit: 95) }
  static var conditional: LexiconSet { LexiconSet(bit: 96) }
  static var sequence: LexiconSet { LexiconSet(bit: 97) }
  static var atLast: LexiconSet { LexiconSet(bit: 98) }
  static var success: LexiconSet { LexiconSet(bit: 99) }
  static var pastTime: LexiconSet { LexiconSet(bit: 100) }
  static var presentTime: LexiconSet { LexiconSet(bit: 101) }
  static var conviction: LexiconSet { LexiconSet(bit: 102) }
  static var comparative: LexiconSet { LexiconSet(bit: 103) }
  static var hardship: LexiconSet { LexiconSet(bit: 104) }
  static var distress: LexiconSet { LexiconSet(bit: 105) }
  static var contentment: LexiconSet { LexiconSet(bit: 106) }
  static var obligation: LexiconSet { LexiconSet(bit: 107) }
  static var whenWord: LexiconSet { LexiconSet(bit: 108) }
}

extension Lexicon {
  static let storyWords: [Lexicon] = [
    Lexicon(
      .furtherPoint,
      """
      addition, additionally, also, besides, furthermore, moreover, plus
      """),
    Lexicon(
      .nounOfDuty,
      nouns:
        """
        assignment, charge, choice, decision, duty, expectation, goal, job, objective, obligation, option
        requirement, responsibility, role, task
        """),
    Lexicon(
      .nounOfPerson,
      nouns:
        """
        accountant, assistant, aunt, baby, boss, boy, brother, captain, cashier, chef, child, children
        classmate, client, coach, colleague, contractor, counselor, cousin, coworker, customer, dad, daughter
        director, doctor, driver, employee, engineer, family, father, friend, girl, grandfather, grandma
        grandmother, grandpa, guest, guy, husband, infant, instructor, kid, lady, lawyer, leader, man, manager
        member, men, mentor, mom, mother, neighbor, nurse, officer, owner, parent, partner, patient, peer
        player, president, principal, professor, resident, roommate, secretary, server, sister, son, staff
        supervisor, teacher, teammate, teen, teenager, tenant, toddler, treasurer, tutor, uncle, vendor
        volunteer, waiter, waitress, wife, woman, women, worker
        """),
    Lexicon(
      .nounOfPlace,
      nouns:
        """
        agency, apartment, army, band, bank, branch, business, camp, campaign, campus, career, choir, church
        city, class, clinic, club, college, committee, community, company, competition, conference, convention
        council, country, course, daycare, department, dorm, event, exam, factory, festival, firm, fraternity
        freshman, fundraiser, game, grade, group, gym, home, hospital, hotel, house, intern, internship, job
        junior, kitchen, lab, league, library, meeting, military, navy, nonprofit, nursery, office, organization
        paper, party, position, presentation, program, project, restaurant, retail, role, school, senior, shift
        shop, sophomore, sorority, startup, state, store, student, studio, team, tournament, town, trip
        university, warehouse, wedding, workplace
        """),
    Lexicon(
      .nounOfTrouble,
      nouns:
        """
        adversity, argument, challenge, complaint, concern, conflict, confusion, covid, crisis, deadline, delay
        difficulty, dilemma, disagreement, distraction, drama, emergency, error, failure, fight, injury
        interruption, issue, miscommunication, mistake, misunderstanding, obstacle, pandemic, pressure, problem
        rumor, setback, shortage, stress, struggle, tension, trouble
        """),
    Lexicon(
      .nounOfTime,
      nouns:
        """
        afternoon, april, august, autumn, christmas, day, decade, december, evening, fall, february, friday
        holiday, hour, january, july, june, march, minute, monday, month, morning, night, november, october
        quarter, saturday, season, semester, september, spring, summer, sunday, term, thanksgiving, thursday
        tuesday, wednesday, week, weekend, winter, year
        """),
    Lexicon(
      .nounOfStory,
      nouns:
        """
        action, anecdote, example, experience, instance, moment, occasion, result, scenario, situation, story
        task, time
        """),
    Lexicon(
      .buzzword,
      """
      abilities, ability, accountability, action, actions, adaptability, agile, aligned, alignment, approach
      approaches, attention, attitude, balance, bandwidth, best, best-practice, best-practices, better
      challenge, challenges, challenging, collaboration, collaborations, collaborative, commitment
      communication, conflict, conflicts, creativity, cross-functional, crucial, culture, customer-centric
      cutting-edge, data-driven, dedicated, dedication, deliverable, deliverables, detail-oriented
      development, different, difficult, driven, dynamic, easy, ecosystem, ecosystems, effective, effectively
      efficiency, efficient, efficiently, effort, emotions, empower, empowered, empowering, energy
      enthusiastic, environment, essential, everyone, excellence, experience, experiences, expertise, feedback
      feelings, flexibility, focus, go-getter, goal, goals, good, great, growth, hard, hardworking, holistic
      honesty, idea, ideas, impact, impactful, impacts, important, improvement, individual, initiative
      initiatives, innovation, innovations, innovative, integrity, issue, issues, job, key, knowledge, leader
      leaders, leadership, leverage, leveraged, leveraging, life, method, methods, mindset, mission, missions
      motivated, motivation, negative, objective, objectives, opinion, opinions, opportunities, opportunity
      optimize, optimized, optimizing, outcome, outcomes, ownership, paradigm, paradigms, passion, passionate
      people, performance, person, personal, perspective, perspectives, positive, practices, pressure
      proactive, problem, problems, process, processes, productivity, professional, quality, relationship
      relationships, reliable, respect, result, results, results-driven, scalability, scalable, self-starter
      situation, situations, skill, skills, solution, solutions, stakeholder, stakeholders, strategic
      strategies, strategy, strength, strengths, stress, success, successful, support, synergies, synergy
      talented, task, tasks, teamwork, technique, techniques, things, thinker, thought, thoughts, time
      transform, transformation, transformed, transforming, transparency, trust, understanding, value
      value-added, values, vision, visionary, visions, vital, way, ways, weakness, weaknesses, work
      world-class
      """),
    Lexicon(
      .vagueWord,
      """
      thing, things, stuff, something, anything, everything, various, several, certain, lots, lot, many, some
      somewhat, kind, sort, etc, different, whatever, somehow, numerous, multiple, much, every, other, others
      """),
    Lexicon(
      .speaker,
      """
      i
      """),
    Lexicon(
      .speakersOwn,
      """
      me, my, mine, myself, us, our, ours, ourselves
      """),
    Lexicon(
      .speakersGroup,
      """
      we
      """),
    Lexicon(
      .listener,
      """
      you, u
      """),
    Lexicon(
      .thirdPerson,
      """
      he, she, they, who
      """),
    Lexicon(
      .thirdPersonObject,
      """
      him, her, his, hers, himself, herself, them, their, theirs, themselves
      """),
    Lexicon(
      .neuter,
      """
      it, itself, which
      """),
    Lexicon(
      .anybody,
      """
      people, someone, everyone, anyone, everybody, anybody, somebody, person, individual, individuals
      persons, nobody, whoever, team, group, members, member, company
      """),
    Lexicon(
      .pointer,
      """
      this, that, these, those
      """),
    Lexicon(
      .wasOrWere,
      """
      was, were
      """),
    Lexicon(
      .hadForm,
      """
      had
      """),
    Lexicon(
      .didForm,
      """
      did
      """),
    Lexicon(
      .isForm,
      """
      is, are, am, 're, 'm, 's
      """),
    Lexicon(
      .hasForm,
      """
      have, has, 've
      """),
    Lexicon(
      .modalVerb,
      """
      can, will, should, must, may, might, 'll, could, cannot
      """),
    Lexicon(
      .wouldForm,
      """
      would, 'd
      """),
    Lexicon(
      .negation,
      """
      not, never, nothing, none, nobody, neither, nor, without, no, n't
      """),
    Lexicon(
      .habitual,
      """
      always, usually, often, sometimes, typically, generally, whenever, normally, constantly, frequently
      regularly, everyday, daily, rarely, mostly, consistently, continuously, commonly, oftentimes
      occasionally, weekly, every, each, ever, any
      """),
    Lexicon(
      .conditional,
      """
      if, whether, unless
      """),
    Lexicon(
      .sequence,
      """
      first, then, next, second, third, lastly, afterwards, afterward, after, before, once, until, firstly
      secondly, immediately, quickly, so
      """),
    Lexicon(
      .atLast,
      """
      eventually, ultimately, finally, overall, end, ended, luckily, fortunately, thankfully, later
      """),
    Lexicon(
      .success,
      """
      successfully, successful, success, smoothly, effective, effectively, efficient, efficiently, productive
      """),
    Lexicon(
      .pastTime,
      """
      ago, last, yesterday, once, recently, previously, previous, past, former, recent, earlier
      """),
    Lexicon(
      .presentTime,
      """
      now, today, currently, nowadays, since, still, future
      """),
    Lexicon(
      .conviction,
      """
      important, believe, think, opinion, key, crucial, essential, vital, necessary, imo, honestly, critical
      depends, definitely
      """),
    Lexicon(
      .comparative,
      """
      best, better, most, greatest, biggest, more, greater, higher, faster, less, fewer, easier, stronger
      closer, smoother
      """),
    Lexicon(
      .hardship,
      """
      difficult, hard, challenging, tough, stressful, complicated, complex, overwhelming, frustrating
      struggling, short, understaffed, behind, unable, limited, impossible, late, new
      """),
    Lexicon(
      .distress,
      """
      overwhelmed, stressed, nervous, scared, worried, unsure, confused, frustrated, upset, angry, mad, afraid
      anxious, sad, heartbroken, disappointed, rude
      """),
    Lexicon(
      .contentment,
      """
      happy, proud, grateful, glad, thankful, relieved, satisfied, pleased, great, amazing, rewarding
      confident, fun, worth
      """),
    Lexicon(
      .obligation,
      """
      responsible, supposed, tasked, assigned, charge, forced, required, obligated, deadline, due
      """),
    Lexicon(
      .whenWord,
      """
      when, while, as
      """),
  ]
}
