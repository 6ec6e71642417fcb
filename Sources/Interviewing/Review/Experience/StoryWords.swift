/// Word classes from which a sentence's part in a story is read; general English, made by hand.
extension LexiconSet {
  static let nounOfDuty = LexiconSet(bit: 69)
  static let nounOfPerson = LexiconSet(bit: 70)
  static let nounOfPlace = LexiconSet(bit: 71)
  static let nounOfTrouble = LexiconSet(bit: 72)
  static let nounOfTime = LexiconSet(bit: 73)
  static let nounOfStory = LexiconSet(bit: 74)
  static let concreteNoun = LexiconSet(bit: 75)
  static let buzzword = LexiconSet(bit: 76)
  static let vagueWord = LexiconSet(bit: 77)
  static let speaker = LexiconSet(bit: 78)
  static let speakersOwn = LexiconSet(bit: 79)
  static let speakersGroup = LexiconSet(bit: 80)
  static let listener = LexiconSet(bit: 81)
  static let thirdPerson = LexiconSet(bit: 82)
  static let thirdPersonObject = LexiconSet(bit: 83)
  static let neuter = LexiconSet(bit: 84)
  static let anybody = LexiconSet(bit: 85)
  static let pointer = LexiconSet(bit: 86)
  static let wasOrWere = LexiconSet(bit: 87)
  static let hadForm = LexiconSet(bit: 88)
  static let didForm = LexiconSet(bit: 89)
  static let isForm = LexiconSet(bit: 90)
  static let hasForm = LexiconSet(bit: 91)
  static let modalVerb = LexiconSet(bit: 92)
  static let wouldForm = LexiconSet(bit: 93)
  static let negation = LexiconSet(bit: 94)
  static let habitual = LexiconSet(bit: 95)
  static let conditional = LexiconSet(bit: 96)
  static let sequence = LexiconSet(bit: 97)
  static let atLast = LexiconSet(bit: 98)
  static let success = LexiconSet(bit: 99)
  static let pastTime = LexiconSet(bit: 100)
  static let presentTime = LexiconSet(bit: 101)
  static let conviction = LexiconSet(bit: 102)
  static let comparative = LexiconSet(bit: 103)
  static let hardship = LexiconSet(bit: 104)
  static let distress = LexiconSet(bit: 105)
  static let contentment = LexiconSet(bit: 106)
  static let obligation = LexiconSet(bit: 107)
  static let whenWord = LexiconSet(bit: 108)
}

extension Lexicon {
  static let storyWords: [Lexicon] = [
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
