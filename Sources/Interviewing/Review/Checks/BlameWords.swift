/// The words of blame; general English, made by hand.
extension LexiconSet {
  static var blameAlways: LexiconSet { LexiconSet(bit: 36) }
  static var badConduct: LexiconSet { LexiconSet(bit: 37) }
  static var otherPerson: LexiconSet { LexiconSet(bit: 38) }
  static var theyPronoun: LexiconSet { LexiconSet(bit: 39) }
  static var supposing: LexiconSet { LexiconSet(bit: 40) }
  static var notThem: LexiconSet { LexiconSet(bit: 41) }
  static var denying: LexiconSet { LexiconSet(bit: 42) }
  static var duty: LexiconSet { LexiconSet(bit: 54) }
}

extension Lexicon {
  static let blame: [Lexicon] = [
    Lexicon(
      .blameAlways,
      """
      taken for granted, taken advantage of, took advantage of me, feel undervalued, felt undervalued
      feel unappreciated, felt unappreciated, feel disrespected, felt disrespected, threw me under the bus
      thrown under the bus, stabbed me in the back, took credit for my, took all the credit, stole my idea
      stole my ideas, copied my work, was their fault, was his fault, was her fault, was all their fault
      was all his fault, was all her fault, toxic environment, toxic workplace, toxic work environment
      toxic culture, toxic place, hostile work environment, hostile environment, very particular bosses
      out of laziness, out of spite, doubting my, yelled at me, screamed at me, cursed at me, cussed at me
      swore at me, shouted at me, yelled at us, screamed at us, was yelled at, was screamed at
      got yelled at, was cursed at, was cussed at, was bullied, was harassed, were harassed, got harassed
      was belittled, was humiliated, was lied to, were lied to, got blamed for, was discriminated against
      treated unfairly, treated me unfairly, treated us unfairly, treated badly, treated me badly
      treated poorly, treated me poorly, treated us poorly, treated me like, treated us like
      treated like crap, treated like dirt, made fun of me, talked down to me, spoke down to me
      picked on me, passed me over, was passed over, had favorites, their favorites, his favorites
      her favorites, the runaround, every name in the book, got in my face, yelled in my face
      yelling in my face, had it out for me, had it in for me, have it in for me, out to get me
      went behind my back, talked behind my back, behind my back, behind our backs, behind their backs
      badly managed, poorly managed, badly run, poorly run, poorly organized, mismanaged, lack of leadership
      lack of communication from, a clique, with no warning, stuck in their ways, stuck in his ways
      stuck in her ways, no support from, no help from, no communication from, nobody helped, no one helped
      nobody listened, no one listened, nobody knew what was going, no one knew what was going
      nobody ever knew what, no one ever knew what, nobody bothered, no one bothered, nobody had bothered
      nobody wanted to help, no one wanted to help, nobody would talk, nobody would tell, nobody would take
      nobody would put, nobody would do, nobody would work, nobody would speak, no one would talk
      no one would tell, no one would take, no one would put, no one would do, no one would work
      nobody did anything, no one did anything, neither one would, somebody else's fault
      someone else's fault, everyone else's fault, everybody else's fault, all he cared about
      all he cares about, all she cared about, all she cares about, all they cared about
      all they care about, all he ever cared about, all she ever cared about, all they ever cared about
      all he ever thinks about, all she ever thinks about, all he ever thought about
      all she ever thought about, all he thinks about, all she thinks about, excuse after excuse
      nothing but excuses, full of excuses, always had an excuse, always had excuses, a new excuse
      """),
    // What they are like, and what they do.
    Lexicon(.badConduct, [character, conduct, inflected(byAnyone(illTreatment))].joined(separator: ",")),
    // What they do not do, after "not", "never" and the like.
    Lexicon(.duty, inflected(byAnyone(duties)) + "," + otherDuties + "," + slights),
    Lexicon(
      .otherPerson,
      """
      someone, boss, bosses, manager, managers, supervisor, supervisors, coworker, coworkers, co-worker
      co-workers, colleague, colleagues, teammate, teammates, member, members, partner, partners, employee
      employees, customer, customers, client, clients, professor, teacher, teachers, directors, director
      president, leader, leaders, roommate, roommates, classmate, classmates, guy, guys, man, men, woman
      women, lady, ladies, girl, girls, boy, boys, person, one, somebody, individual, individuals, company
      management, staff, player, players, group, friend, friends, people, peers, captain, volunteer
      volunteers, intern, interns, labs, vendor, vendors, contractor, contractors, others, ones, everyone
      everybody, nobody, none, worker, workers, nurse, nurses, doctor, doctors, trainer, trainers, driver
      drivers, owner, owners, landlord, tenant, tenants, coach, coaches, student, students, parent, parents
      mother, father, patient, patients, passenger, passengers, guest, guests, neighbor, neighbors, resident
      residents, chef, cook, cooks, server, servers, waiter, waitress, host, hostess, hostesses, hosts
      actor, actress, aide, aides, bartender, bartenders, barista, baristas, buddy, bully, busser, clerk
      clerks, counselor, counselors, dancer, dancers, freshmen, janitor, lawyer, lawyers, mom, moms, dad
      dads, operator, operators, pastor, pilot, planner, programmer, recruiter, representative, secretary
      soldier, soldiers, specialist, stylist, stylists, swimmer, swimmers, teen, teens, teenager, teenagers
      therapist, treasurer, tutor, tutors, upperclassmen, user, users, veteran, visitor, visitors, writer
      writers, cashier, cashiers, foreman, superior, superiors, administration, admin, principal, committee
      corporate, leadership, department, crew, higher-ups, brother, sister, husband, wife, boyfriend
      girlfriend, ex, cousin, uncle, aunt, son, daughter, kid, kids, assistant, receptionist, officer
      officers, place, city, maintenance, police, sergeant, commander, instructor, instructors, mentor
      agent, agents, rep, reps, supplier, suppliers, technician, technicians, mechanic, engineer, engineers
      developer, developers, designer, designers, salesman, salesmen, attorney, attorneys, chief, mover
      movers, seniors, juniors, freshman, office, school, hospital, clinic, airline, agency, surgeon
      pharmacist, dispatcher, dispatch, inspector, superintendent, dean, advisor, adviser, subcontractor
      subcontractors, editor, producer, executive, executives, ceo, hr, broker, realtor, buyer, buyers
      seller, employer, employers, firm, cops, caregiver, caregivers, professors, prof, profs, foremen
      hygienist, hygienists, dentist, dentists, receptionists, assistants, electrician, electricians
      plumber, plumbers, architect, architects, dispatchers, scheduler, bookkeeper, accountant, accountants
      analyst, analysts, consultant, consultants, auditor, auditors, librarian, trainee, trainees
      apprentice, apprentices, recruiters, merchandiser, bagger, baggers, caller, callers, renter, renters
      homeowner, homeowners, dealer, dealers, paramedic, paramedics, medic, medics, tech, techs, lecturer
      lecturers, principals, faculty, lifeguard, lifeguards, bystander, newcomer, newcomers, predecessor
      underwriter, adjuster, carpenter, carpenters, welder, welders, painter, painters, roofer, roofers
      installer, installers, machinist, machinists, teller, tellers, organizer, organizers, chairman
      chairwoman, babysitter, nanny, warden, provider, providers
      """),
    Lexicon(.theyPronoun, "they, he, she, who, them"),
    Lexicon(.supposing, "if, unless, suppose, may, might, you, whenever, should, try, whether"),
    Lexicon(.denying, "not, n't, never, seldom, nobody, none, barely, hardly, rarely, without, neither, nor"),
    Lexicon(
      .notThem, "i, we, it, felt, feel, feels, feeling, task, situation, because, so, job, time, no, not"),
  ]

  private static let character = """
    rude, lazy, abusive, cruel, unfair, unprofessional, incompetent, disrespectful, selfish, arrogant, bossy
    overbearing, passive aggressive, passive-aggressive, inappropriate, stubborn, hostile, careless
    immature, uncooperative, unhelpful, condescending, manipulative, dishonest, unreasonable, clueless
    toxic, nit picky, nitpicky, nit-picky, knit picky, nasty, hateful, horrible, awful, terrible, obnoxious
    belligerent, confrontational, combative, insufferable, unbearable, irresponsible, unreliable
    disorganized, disorganised, unorganized, sloppy, inconsiderate, insensitive, ungrateful, unappreciative
    entitled, spoiled, pushy, judgmental, judgemental, narrow minded, narrow-minded, close minded
    closed minded, racist, sexist, biased, prejudiced, vindictive, spiteful, petty, two faced, two-faced
    sneaky, shady, deceitful, untrustworthy, unethical, corrupt, greedy, stingy, moody, messy
    short tempered, hot headed, negligent, useless, worthless, inept, unqualified, lousy, crooked, creepy
    unkind, unfriendly, dismissive, argumentative, demeaning, controlling, ignorant, foul mouthed
    foul-mouthed, was mean, were mean, is mean, are mean, being mean, so mean, very mean, really mean
    mean to me, mean to him, mean to her, mean to them, mean to us, mean to everyone, mean to people
    hypocritical, unaccountable, standoffish, snobby, snotty, bitter, verbally abusive, power hungry, lying
    cheating, micromanaging, slacking, backstabbing, extremely difficult, very difficult to work
    difficult to work with, hard to work with, impossible to work with, impossible to please, hard to please
    hard to deal with, impossible to deal with, flaky, two-timing, power-hungry, unsupportive, absent-minded
    disloyal, bigoted, rude to, hot-headed, short-tempered, impatient with, patronizing, patronising
    """

  private static let conduct = """
    inappropriately, unprofessionally, disrespectfully, a bully, bullies, a liar, liars, a jerk, jerks
    an idiot, idiots, a nightmare, a tyrant, a micromanager, a slacker, slackers, a know it all
    a control freak, a gossip, a hypocrite, a coward, a thief, a racist, slacked, bad attitude
    a poor attitude, terrible attitude, horrible attitude, negative attitude, an attitude problem
    an attitude with, poor communication, poor work, always late, constantly late, late every day
    late almost every day, late all the time, late a lot, short with, always complaining
    constantly complaining, sitting around, standing around, always on his phone, always on her phone
    always on their phone, always on their phones, was on his phone, was on her phone, were on their phone
    were on their phones, being on his phone, being on her phone, being on their phone
    being on their phones, just on his phone, just on her phone, just on their phones, lied, lies, stole
    stealing, stealing from, cheated, gossiped, gossiping, micromanaged, undermined, undermining, belittled
    belittling, bullied, bullying, sabotaged, badmouthed, bad mouthed, badmouthing, bad mouthing
    slacking off, nitpicked, nitpicking, harassed, harassing, mistreated, mistreating, insulted, insulting
    mocked, mocking, intimidated, manipulated, disrespected, humiliated, did nothing, do nothing
    does nothing, doing nothing, no work, the bare minimum, the worst boss, the worst manager, worst manager
    worst boss, only wanted to, only cared about, cared only, hurt the team, always had something to say
    no respect for, no regard for, no idea how to, no accountability, no work ethic, poor work ethic
    too lazy, too proud to, too good to, too busy talking, never around, nowhere to be found, no help at all
    without asking, without telling, without even, without letting, without checking, hung over, hungover
    looking at his phone, looking at her phone, looking at their phones, favoritism, very hard to work for
    hard to work for, best shifts to her, good shifts to her, best shifts to his, good shifts to his
    best shifts to their, good shifts to their, has favorites, have favorites, put their own son
    put his own son, put her own son, a prima donna, a diva, a drama queen, a hothead, a loose cannon
    a piece of work, a brat, brats, a snob, snobs, a flake, flakes, a grouch, a cheapskate, a freeloader
    a loudmouth, a backstabber, a cheater, a perfectionist about everything, too cheap, too stubborn to
    too selfish to, too busy to help, too busy to answer, was the worst, were the worst, is the worst
    are the worst, 're the worst, 's the worst, was no help, were no help, is no help, are no help
    's no help, been no help, no patience, no manners, no compassion, no empathy, no sympathy
    no common sense, no integrity, no consideration for, no interest in helping, no clue how to, gatekeepers
    gatekeeping, without reading, without listening, without warning anyone, without warning me
    """

  /// Verbs; their other forms are worked out.
  private static let illTreatment = """
    give up on them, give up on me, give up on us, make me come in, make me work, make us work, make me stay
    make me do, think they knew everything, think he knew everything, think she knew everything
    think they know everything, slack off, goof off, goof around, mess around, play around, fool around
    take it out on, take money, leave without doing, leave without cleaning, change my schedule
    change our schedule, laugh at him, laugh at her, shoot it down, shoot down, give me the wrong
    give us the wrong, give him the wrong, give them the wrong, send me the wrong, send us the wrong
    write down the wrong, order the wrong, tell me the wrong, ask me to lie, tell me to lie, tell us to lie
    want me to lie, ask us to lie, keep changing, keep calling me, keep interrupting, keep arguing
    keep complaining, keep taking, keep pulling, keep pushing, keep blaming, keep making excuses
    keep making fun, disappear for, disappear when, disappear as soon, talk about each other
    talk about people, talk about everyone, talk about them behind, get defensive, copy it from, copy theirs
    copy their, copy hers, copy everything, copy from, copy mine, yell at, scream at, shout at, curse at
    cuss at, swear at, lash out, make fun of, take advantage, take credit, take all the credit
    take the credit, throw me under, throw us under, throw people under, talk down to, talk over me
    talk over people, talk over everyone, talk bad about, talk badly about, talk trash, talk crap
    talk behind, look down on, pick on, play favorites, show favoritism, cut corners, break the rules
    bend the rules, chew me out, chew us out, chew people out, spread rumors, start rumors, start drama
    cause drama, cause problems, start trouble, cause trouble, make a scene, cause a scene, make excuses
    roll their eyes, hang up on me, walk out on, come in late, come to work late, show up late, arrive late
    leave me to do, leave us to do, leave me with all, leave us with all, leave all the work
    leave everything to, dump on, dump everything, dump all, dump their work, push their work, push all
    put all the blame, put the blame, blame me, blame us, blame everyone, blame others, blame it on
    blame everything on, point fingers, pass the buck, steal from, lie to, lie about, cheat on, ignore me
    ignore us, ignore my, ignore our, ignore the rules, ignore everyone, exclude me, bully me, bully people
    harass, mistreat, call me names, call me stupid, call me lazy, call me every, call us names, insult me
    insult us, treat me like, treat us like, treat people like, treat everyone like, treat people badly
    treat people poorly, treat us badly, treat us poorly, refuse to, fail to do, fail to communicate
    fail to complete, fail to follow, fail to show, fail to respond, change the rules
    complain about everything, complain all the time, criticize everything, criticize everyone
    find fault with, nitpick, hold a grudge, hold it against, hide things, give me attitude
    give me the silent, give me a hard time, give us a hard time, give attitude, have an attitude
    lose their temper, lose their cool, snap at, sleep on the job, fall asleep at, pressure me, pressure us
    force me to, force us to, expect me to work, expect us to work, expect everyone, get away with
    try to get me fired, threaten me, threaten us, threaten to, intimidate, gang up on, take over everything
    take my idea, take our idea, copy my, copy off, waste everyone's time, waste our time, waste my time
    throw a fit, throw a tantrum, cuss me out, curse me out, cuss us out, kick me out, look the other way
    turn a blind eye, bark orders, boss everyone around, boss people around, boss me around, boss us around
    break their promise, cancel at the last minute, quit without, quit doing, stop caring, stop doing their
    stop helping, wait until the last minute, wait till the last minute, complain about every
    complain constantly, take long breaks, take extra breaks, hang up on, make up stuff, make up stories
    make stuff up, hide in, think the rules, think he was better, think she was better
    think they were better, call out all the time, call in all the time, call off all the time
    call out a lot, call in sick all the time, no call no show, ghost me, ghost us, owe me money, give us no
    give me no, give them no, tell us nothing, tell me nothing, talk to me like, talk to us like
    talk to people like, speak to me like, speak to us like, look at me like, act like it was nothing
    act like it was my fault, act like it's, act like i was, act like we were, act like nothing
    act like they owned, act like they knew, cut my hours, cut our hours, dock my pay, dock our pay
    ask me to change the date, ask me to falsify, ask us to falsify, tell me to falsify, ask me to fudge
    tell me to fudge, ask me to change the numbers, ask me to cover for, ask us to work off the clock
    make us work off the clock, hide the keys, hide the money, hide my, hide our, throw their food
    throw it at, throw things, throw a pen, throw a drink, wait until the night, wait till the night
    sit on it for, sit on their phone, sit on their phones, vanish after we, vanish after the, just vanish
    snap their fingers, give all the good shifts, give all the good hours, give all the good tables
    give all the good jobs, give all the good leads, give all the good routes, give the good shifts
    give the good hours, give the good tables, give the good jobs, give the good leads, give the good routes
    give the best shifts, give the best hours, give the best tables, give the best jobs, give the best leads
    give the best routes, give the easy jobs, give the easy shifts, give the easy work, take the good shifts
    take the good hours, take the good tables, take the good jobs, take the good leads, take the good routes
    take the best shifts, take the best hours, take the best tables, take the best jobs, take the best leads
    take the best routes, give it to the boss's, take their word for, take their side, pin it on
    pin the blame, put it on me, say it was my fault, say it was our fault, say that it was my fault
    say that it was our fault, say i was being, call them stupid, call them lazy, call them dumb
    call them an idiot, call them a bad, call them a waste, call me an idiot, call me dumb, call me a baby
    call me a liar, blame the, blame them for, get mad if, get mad when, hang up on them, keep passing me
    get in my face, write people up, write us up, write me up because, leave the mess, leave a mess
    leave their mess, leave the dishes, leave me to deal, leave me to fix, leave me to clean
    leave me to finish it, leave us to deal, leave us to fix, leave us to clean, leave us to finish
    leave us to explain, leave it all to me, leave it all to us, leave it all for me, leave it all for us
    leave everything for, put me down, put us down, put people down, put everyone down, dump a, dump it
    dump the work, dump the mess, push us to sell, push me to sell, have it out for, go over my head
    brush me off, blow me off, brush us off, blow us off, blow it off, shrug it off, drag their feet
    throw their weight, steal my, steal our, forget to tell, wash their hands of, make jokes about
    make a joke of, walk all over, set me up to fail, humiliate, belittle, embarrass me, embarrass us
    fight me, fight us, leave me with the whole, leave me with the mess, leave me with the work
    leave us with the whole, leave us with the mess, leave us with the work, leave me holding
    leave us holding, cuss you out, curse you out, yell at you, put their name on, stop answering
    stop replying, stop showing, stop opening, stop listening, stop trying, stop paying, keep promising
    brush them off, blow them off, cuss people out, talk over us, interrupt me, interrupt us
    interrupt everyone, hang up on you, slack on, drag their heels, walk off the job, storm out, storm off
    blow up at, flip out, freak out on, rip into, tear into, lay into, guilt trip me, guilt me, nag me
    nag us, talk me down
    """

  /// Verbs as well.
  private static let duties = """
    plan ahead, plan anything, want to do anything, want to do their, want to do any, help, help out, listen
    listen to, care, care about, cooperate, contribute, contribute anything, participate, pull their weight
    pull their own weight, carry their weight, do the dishes, do the reading, do anything, do any of
    do any work, do the work, do their work, do their part, do their share, do their side, do their job
    do their jobs, do a thing, do much, do anything about, do anything about it, do anything to help
    do their reading, do their homework, bring anything, replace, call them, call me back, call back
    return their, return my, return any, back me up, back us up, back you up, come to a, come to any
    come to the meetings, come to meetings, come to work, come in on time, ask anyone, ask us
    take me seriously, take us seriously, take them seriously, take anything seriously, take it seriously
    take the job seriously, take their job seriously, take direction, take direction very well
    take responsibility, take accountability, take feedback, take criticism, keep any, keep track, keep up
    keep their word, keep their promise, send me, send us, send their, turn in, hand in, submit their, clean
    clean up, clean up after, answer my, answer our, answer the, answer emails, answer any, share, budge
    admit, admit it, do theirs, do their, come to practice, come to rehearsal, accept responsibility
    compromise, back down, explain, include me, include us, acknowledge, recognize, pay attention
    pay attention to, focus, give notice, give me a chance, give us a chance, give me credit, give me any
    give us any, give us enough, give any, give me the, call in, meet the deadline, meet deadlines
    meet their deadlines, prepare, practice, study, say thank you, say thanks, say sorry, thank me, thank us
    put in time, put in the time, put in work, put in the work, put in any work, put in any effort
    put in effort, put in the effort, put any effort, show up, show up on time, show up to, respect
    respect me, respect my, respect us, appreciate, appreciate me, appreciate my, appreciate our, value my
    value me, value us, value their employees, support me, support us, support their, communicate
    communicate with, respond, respond to, respond to my, respond to our, respond to any, reply, reply to
    reply to my, follow the, follow the rules, follow instructions, follow directions, follow through
    follow procedure, follow protocol, follow up, finish their, finish the work, apologize, apologise
    own up, pay me, pay us, train me, train us, train anyone, teach me, let me finish, let me speak
    let me talk, let me explain, let me do, let us, let anyone, tell us, tell me, tell anyone, try
    try at all, bother, bother to, work hard, read the, hire anyone, hire anybody, hire enough
    stand up for me, look at my, look at me, give a reason, ask me, ask what, ask which, ask who, ask how
    ask why, ask for my, ask about, say anything nice, have a kind word, have a good word, give them any
    give them enough, give us a raise, give me a raise, give us money, show me how, show us how
    show them how, show anyone, put them back, put it back, put things back, put anything back
    pick up after, take the time, look up from, look at us, speak to me, speak to us, mention my, mention me
    check on, check with, check the, let me know, let us know, clock in, wash their, tell the, tell him
    tell her, tell them, tell my, tell people, tell anybody, come down to, bother sending, bother telling
    bother calling, bother checking, bother reading, bother asking, bother answering, bother showing
    bother cleaning, bother learning, bother fixing, show me any, give a damn, give a crap, lift a finger
    have our back, have my back, have our backs, know how to manage, know how to lead, know how to treat
    do the job, do the minimum, stand up for, trust anyone, care what
    """

  private static let otherDuties = """
    contributing at all, care at all, want to work, want to help, want to listen, want to hear it
    want to contribute, want to participate, willing to help, willing to listen, willing to work
    willing to do, willing to compromise, willing to learn, willing to change, willing to contribute
    willing to cooperate, willing to participate, willing to share, willing to take, doing what they
    doing what he, doing what she, do what they were, do what he was, do what she was, do what they said
    do what he said, do what she said, be bothered, qualified, fair to, fair about, honest with
    honest about, nice to, polite, helpful, very helpful, professional, very professional, a team player
    very nice, very good at his, very good at her, very good at their, understanding, very understanding
    supportive, very supportive
    """

  /// What somebody did not even do.
  private static let slights = inflected(
    """
    acknowledge, answer, apologise, apologize, ask, bother, call, care, check, clean, explain, finish, give
    help, know, let, listen, look, offer, open, pay, pick up, read, reply, respond, say, send, show, speak
    start, talk, tell, thank, try, wait, want, work
    """
  ).split(separator: ",").map { "even " + $0 }.joined(separator: ",")

  /// Phrases with "their" stand for "his" and "her" as well, those with "them" for "him" and "her".
  private static func byAnyone(_ phrases: String) -> String {
    phrases.split { $0 == "," || $0 == "\n" }.flatMap { phrase in
      let words = phrase.split(separator: " ")
      guard words.contains("their") || words.contains("them") else { return [String(phrase)] }
      return [("their", "them"), ("his", "him"), ("her", "her")].map { their, them in
        words.map { $0 == "their" ? their : $0 == "them" ? them : String($0) }.joined(separator: " ")
      }
    }.joined(separator: ",")
  }
}
