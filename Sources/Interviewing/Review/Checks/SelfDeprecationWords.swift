/// The words of self-deprecation; general English, made by hand.
extension LexiconSet {
  static var faultAlways: LexiconSet { LexiconSet(bit: 32) }
  static var faultOfSubject: LexiconSet { LexiconSet(bit: 33) }
  static var otherSubject: LexiconSet { LexiconSet(bit: 34) }
  static var infinitive: LexiconSet { LexiconSet(bit: 35) }
}

extension Lexicon {
  static let selfDeprecation: [Lexicon] = [
    Lexicon(
      .faultAlways,
      myThings + ", "
        + """
        still regret, I regret, my fault, my own fault, all my fault, my bad, my own doing
        that one was on me, that was on me, it was on me, this was on me, nobody to blame but me
        nobody to blame but myself, no one to blame but myself, only myself to blame, blame myself
        blamed myself, I take the blame, I took the blame, my own stupidity, I am wrong, I was wrong
        I'm wrong, I was in the wrong, shame on me, not my strong suit, not my strength
        not one of my strengths, not my strongest, not my strong point, not my strong suit at all
        not my forte, not my thing, never my strong suit, never my strong point, never been my strong suit
        never been my strength, never been a strength of mine, never been my strong point
        not a strength of mine, my weak spot, my weak point, my weak area, my weak link, my worst subject
        my worst class, always been weak, always been my weakness, always been a weakness
        always been a struggle, my biggest weakness, my greatest weakness, my main weakness, my weakness is
        one of my weaknesses, weakness of mine, my biggest regret, biggest regret, one of my regrets
        more of a follower, not proud of, guilty of it, been guilty of, so lost, completely lost
        totally lost, a weakness I have, my biggest flaw, a flaw of mine, one of my flaws
        a bad habit of mine, my lack of experience, my lack of confidence, my lack of skills
        my lack of knowledge, my lack of organization, my lack of communication, my lack of planning
        my lack of preparation, my own incompetence, my inexperience, I chose the wrong, I made the wrong
        made a stupid mistake, made a dumb mistake, made a terrible mistake, made a huge mistake
        made a bad decision, made a bad choice, made a poor decision, made a poor choice, a careless mistake
        a stupid mistake, a dumb mistake, an inexcusable mistake, a rookie mistake, a mess of it
        a complete mess of, feel incompetent, felt incompetent, me feel incompetent
        feel a little incompetent, feel inadequate, felt inadequate, me feel inadequate, felt like a failure
        felt like an idiot, feel like an idiot, felt like a fool, felt like I failed, felt like I let
        felt stupid, felt dumb, felt so dumb, felt so stupid, felt useless, felt worthless, felt ashamed
        felt guilty for, I'm sorry if, I am sorry if, sorry for the, sorry about that, sorry if this
        sorry but nothing, sorry I don't have, sorry I can't, sorry this is, I apologize if, I apologise if
        I apologize for the, not sure this answers, not sure if this answers, not sure that answers
        not sure if that answers, not sure I answered, not sure I am answering, hope that answers
        forgive my, excuse my, bear with me, not a very good example, not a good example
        not the best example, not a great example, not the greatest example, not a proper example
        a poor example, not a good story, not the best story, not a great story, not very exciting
        boring answer, not a very interesting, not the most exciting, this may not be a good
        this might not be a good, this may not be the best, this might not be the best, I don't remember one
        I do not remember one, I can't think of, I cannot think of, I can't remember a
        I can't really think of, I can't recall, I cannot recall, nothing comes to mind
        nothing is coming to mind, nothing really comes to mind, I don't have an answer
        I don't have a good answer, I don't have an example, I don't have a good example
        I don't have a great example, I don't have a specific example, I don't have any examples
        I don't have any good, I don't have a real example, I don't have a good story
        I don't really have an, I don't really have a, I don't really have any, I dont really have any
        there isn't much to say, not much to say, can't say much about, can't really answer, I'm just a
        I am just a, I'm only a, I am only a, I'm no expert, I am no expert, I'm not an expert
        I am not an expert, not knowing my job, I let everyone down, I let them down, I let my team down
        I let the team down, I let myself down, I let him down, I let her down, I let people down
        I let my boss down, letting people down, letting everyone down, I don't work at a company
        I wasn't able to execute, I was not able to execute, I embarrassed myself, I made a fool of myself
        I am my own worst enemy, I'm my own worst enemy, hard for me to, harder for me to
        difficult for me to, tough for me to, mad at myself, disappointed in myself, angry with myself
        angry at myself, kick myself, kicked myself, kicking myself, beat myself up
        I have never been that important, not much of a story, not a very exciting story, silly little story
        it is a boring story, it's a boring story, a bit of a boring one, a boring one
        isn't what you want to hear in, don't tell it well, I go to pieces, I did not do anything special
        I didn't do anything special, not the right one to give, not the right person to give
        not the right person to ask, I'm no artist, I am no artist, I'm no teacher, I am no teacher
        I'm no gardener, I am no gardener, I'm no genius, I am no genius, I'm no Einstein, I am no Einstein
        I'm no hero, I am no hero, I'm no saint, I am no saint, I'm no writer, I am no writer, I'm no cook
        I am no cook, I'm no good, I am no good, sorry, silly example, dumb example, lame example
        weak example, stupid example, boring example, really small example, lame answer, weak answer
        silly answer, not a job thing, not a work thing, not really a work, not a real job, not really work
        not a work example, not really an example, not really a good example, not much of an example
        not much of an answer
        """),
    Lexicon(
      .faultOfSubject,
      virtues.split(whereSeparator: \.isWhitespace).joined(separator: ", ") + ", "
        + """
        not very good at, not good at, not that good at, not great at, not the best at, not so good at
        not as good at, not as good as, not as fast as, not as smart as, not as experienced as
        not as strong as, not as fast, not really good at, not too good at, not good with, not good under
        not very good under, not the one who, not really a, not really the, not a detail
        not detail oriented, not know much about, not know a lot about, not feel qualified
        not feel confident, not feel ready, not feel good enough, not feel smart, not always handle
        never held a, never had a real, never had a leadership, never had a management, never had a remote
        never had a client, never really had a client, never had an ethical, never had to manage
        never had to deal, never had to lead, not had a client, not had any clients, not had any experience
        not had to manage, not had to deal, never worked remote, never had anybody, not know that much
        not know as much, not know very much, not know the first thing, not like telling people
        not like confrontation, not like asking, not like public speaking, not like speaking
        not like talking, not take school, not take it seriously, not take it as seriously, not take my
        not done a lot, not done much, not done enough, not do enough, not always have, not very good with
        not the best with, not great with, not the greatest, not always been the, not always been good
        not always the best, not always the most, not the most, not the best person, not the best student
        not the best speaker, not the best writer, not the best communicator, not the fastest
        not the smartest, not the strongest, not a very, not much of a, not a natural, not a people person
        not a patient, not a creative person, not a good, not a great, not a strong, not an organized
        not an expert, not an outgoing, not a morning person, not a leader, not a math person
        not a team player, not a confident, not strong in, not very strong in, not the sharpest
        not well prepared, not fully prepared, not do well, not do so well, not do very well, not do as well
        not doing well, not handle stress, not handle stress well, not handle stress that well
        not handle criticism, not handle criticism well, not handle pressure, not handle conflict
        not handle it well, not handle that well, not take criticism well, not take criticism very well
        not take it well, not deal well, not work well under, not perform well, not communicate well
        not communicate very well, not manage my time, not know what I was doing, not paying attention
        not pay attention, not pay enough attention, not thinking, not think I was
        not think I was that good, not think I was good, not studied enough, not study enough
        not put in enough, not put enough, not being a good, not try hard enough, not try my best
        not give my best, never been good, never been the best, never been great, never been very good
        never been much of, never been a, never been that, never been able to, never been in charge
        never good at, never very good at, never great at, never the best, wish I had, wish that I had
        never asks for help, never ask for help, never know what to say, never learned how
        never really learned, never thought I was good, always been bad at, always been terrible
        always been shy, always been a shy, always been weak, always been awful, bad at, bad about, late too
        late too often, late a lot, always late, always running late, late all the time, terrible at
        awful at, horrible at, poor at, weak at, weak in, bad with, terrible with, awful with, horrible with
        hopeless at, hopeless with, useless at, useless with, rusty, the worst at, one of the worst
        the weakest, the slowest, struggle with, struggle to, struggle in, struggled in, struggled a lot
        sometimes struggle, struggling with, always struggled, procrastinate, procrastinated
        procrastinating, procrastinator, a hard time speaking, a hard time saying, a hard time telling
        a hard time asking, a hard time with, a hard time focusing, a hard time staying, a hard time making
        a hard time keeping, a hard time trusting, a hard time letting, a hard time talking
        a hard time communicating, a hard time managing, have a hard time, have trouble, have a tendency to
        have a bad habit, have no patience, have no self control, have no experience, have no idea
        had no idea what I, had no idea how, no idea what I was doing, no clue what I was doing, had no clue
        knew nothing about, know nothing about, not have the skills, not have the experience
        not have much experience, not have a lot of, not have much, not have a college
        not have many experiences, not have any experience, not have enough experience, not have experience
        not have the knowledge, not have the confidence, not have what it takes, not have the patience
        not have the discipline, not have the backbone, not have the courage, not have good, not have great
        not have any strengths, not have any real, not have the best, not smart enough, not good enough
        not really know of, not know how to answer, not really remember, never really had a
        never really been good, never really been able, never really done, never had anyone, could never do
        not had much, not had the experience, not had a job, not been in a, not done anything like
        no experience, not worked in, not worked as, not worked at, not worked with
        never had the opportunity to, lack experience, lack the, lacked the, lack confidence
        lacked confidence, lacking in, no confidence, no training, no formal training, no medical training
        no recent experience, a bad test taker, bad test taker, bad writer, bad speaker, bad listener
        bad communicator, bad student, bad leader, bad cook, bad driver, bad liar, terrible writer
        terrible speaker, terrible listener, terrible cook, terrible student, terrible driver, poor writer
        poor speaker, poor listener, poor student, poor communicator, slow reader, slow learner, slow writer
        weak swimmer, weak writer, weak student, horrible cook, horrible speaker, irresponsible, jealous
        hot headed, impulsive, reckless, sloppy, messy, undisciplined, unmotivated, scatterbrained, bossy
        pushy, moody, arrogant, cocky, absent minded, short tempered, a control freak, too nice, indecisive
        incompetent, unqualified, inexperienced, lazy, disorganized, disorganised, unorganized, forgetful
        clumsy, awkward, so careless, careless, impatient, stubborn, shy, too lenient, too shy, too nervous
        too soft, too timid, too slow, too afraid, too sensitive, too trusting, too proud, too embarrassed
        too scared to, too hard on myself, spread myself too thin, insecure, stupid, dumb, so dumb, an idiot
        such an idiot, a fool, a failure, a mess, a coward, a pushover, a worrier, useless, worthless
        hopeless, immature, naive, selfish, feel like a failure, feel stupid, regretted, regret not
        regret that, deeply regret, do regret, completely forgot, totally forgot, put it off, put things off
        put off studying, get anxious, get stressed easily, messed up, mess up, messing up, screwed up
        screw up, blew it, blew the interview, blew the chance, dropped the ball, drop the ball, overthink
        overthinking, get overwhelmed easily, easily overwhelmed, easily distracted, get distracted easily
        get distracted so easily, get distracted very easily, get distracted, get bored easily
        get frustrated easily, get so nervous, get very nervous, get really nervous, get nervous when
        shut down when, lose my temper, lost my temper, lose focus easily, lose focus, talk too much
        worry too much, care too much what, fall short, fell short, not cut out, underqualified
        under qualified, too lazy, unprepared, failed miserably, should have, should've, a complete mess
        a total mess, a total idiot, a complete idiot, a total failure, should not have, ought to have
        ashamed, embarrassed to admit, need to work on my, need to get better, need to improve my
        can't say no, cannot say no, can't seem to, wait until the last minute, waits until the last minute
        worry about everything, stress about everything, stress out easily, bottle things up, bottle up
        have anxiety, have bad anxiety, really bad anxiety, make a lot of mistakes, made a lot of mistakes
        make mistakes when, used to take it out, could not keep up, could not control, could not handle
        can't act, cannot act, can't sing, let people walk all over, letting people walk all over
        let people take advantage, let my emotions, a people pleaser, an overthinker
        a perfectionist to a fault, not exactly a, not exactly the, not exactly Einstein, not the brightest
        not the cleverest, not the quickest, not the easiest, not the tidiest, not a born, not a data person
        not a numbers person, not a computer person, not a technical person, not a tech person
        made a mess of, rubbish at, rubbish with, dreadful at, dreadful with, dreadful public speaker
        dreadful speaker, dreadful writer, dreadful cook, pathetic, a scatterbrain, scatterbrain, a dinosaur
        a complete dinosaur, a doormat, bit of a doormat, a disaster at, a disaster with, a nervous wreck
        not think I am cut out, not think I'm cut out, the dimmest, out of my depth, barely scraped
        hardly qualified, a bit useless, not a, not an, not what you'd call a, not what you'd call an
        not what you would call a, not what you would call an, felt like a, felt like an, felt like such a
        felt like such an, feel like a, feel like an, feel like such a, feel like such an, feeling like a
        feeling like an, awful, terrible, horrible, weak, slow, clueless, gullible, oblivious, timid
        tactless, inattentive, unreliable, childish, antisocial, uneducated, unskilled, untalented
        uncoordinated, mediocre, lousy, insensitive, conceited, petty, grumpy, cranky, rude, inconsiderate
        unprofessional, quick tempered, thin skinned, tongue tied, tone deaf, computer illiterate, bad
        short with, no good at, no good with, no good in, not good in, not good on, not so good with
        not so good in, below average, worse than most, slower than most, only had one job
        only ever had one job, only worked one job, only ever worked one, not know nothing about
        not have schooling, not have the schooling, not have any schooling, not have much schooling
        not have much education, not have the education, not have any training, not have the training
        not have much training, not have formal training, get embarrassed, get flustered, get intimidated
        get defensive, get impatient, get tongue tied, always scared, always worried, always afraid
        second guess myself, second guessing myself, second-guess myself, doubt myself, doubted myself
        doubting myself, not trust myself, not believe in myself, never believed in myself
        not believe I was, not very comfortable, not comfortable speaking, not comfortable talking
        not comfortable presenting, not tech savvy, not very tech savvy, not computer savvy
        """),
    Lexicon(
      .otherSubject,
      "you, he, she, it, they, we, who, that, this, there, someone, people, them, him, her, us, everyone, others, if"
    ),
    Lexicon(.infinitive, "so, because, but, which, when, whether, about, afraid"),
  ]

  /// Where "I am not" comes before them, and not more than "very" between.
  static let virtues = """
    creative patient outgoing organized organised strong skilled talented athletic smart confident
    experienced technical brave academic clever disciplined tidy assertive social artistic consistent
    punctual fluent handy knowledgeable savvy decisive focused motivated ambitious proactive articulate
    eloquent persuasive charismatic diplomatic observant educated qualified musical mathematical efficient
    productive mature wise funny interesting likable good great perfect gifted polished graceful adventurous
    tactful coordinated prepared quick sharp intelligent bright
    """

  /// What may be bad of one's own: "my English is very bad".
  static let ownThings = """
    english spanish memory grammar spelling handwriting accent writing skills math maths experience knowledge planning
    attention organization organisation patience technique confidence communication typing grades vocabulary
    pronunciation eyesight hearing
    """

  private static let myThings = ownThings.split(whereSeparator: \.isWhitespace).flatMap { thing in
    let kinds =
      thing != "skills"
      ? [""]
      : [
        "", "communication ", "people ", "writing ", "computer ", "organizational ", "leadership ", "social ",
        "management ", "listening ", "speaking ", "presentation ", "technical ", "planning ", "language ",
      ]
    return kinds.flatMap { kind in ["is", "are", "was", "were"].map { "my \(kind)\(thing) \($0)" } }
  }.joined(separator: ", ")
}

/// What its rules know words by.
extension SelfDeprecation {
  static let openings = Word.keys(
    of: "made felt feel so completely totally always been guilty biggest a")
  static let deeds = Word.keys(
    of:
      "procrastinate procrastinated procrastinating regretted overthink overthinking")
  static let linking = Word.keys(
    of:
      "of quite feel felt get got be been being become became a an such also still often sometimes bit little used to and not n't can so way complete total super"
  )
  static let reporting = Word.keys(
    of: """
      said says told tells claimed claims complained reckoned thought think thinks assumed assumes believed mind minded
      """)
  static let overcoming = Word.keys(
    of: "stop stopped quit avoid avoided avoiding refuse refused longer hate overcame overcome instead")
  static let amounts = Word.keys(of: "no more some any enough time")
  static let superlatives = Word.keys(of: "better single anything anyone anybody nicer finer day")
  static let leaving = Word.keys(of: "leave choose decide pick imagine")
  static let readily = Word.keys(of: "quick prepared")
  static let articles = Word.keys(of: "a an the one")
  static let clitic = Word.key(of: "'ve")
  static let recall = Word.key(of: "recall")
  static let of = Word.key(of: "of")
  static let bad = Word.key(of: "bad")
  static let my = Word.key(of: "my")
  static let openEnds = Word.keys(of: "a an the very most of")
  static let made = Word.key(of: "made")
  static let myself = Word.key(of: "myself")
  static let hard = Word.key(of: "hard")
  static let moods = Word.keys(of: "bad terrible awful horrible awkward")
  static let feeling = Word.keys(of: "feel felt get got be become became")
  static let virtues = Word.keys(of: Lexicon.virtues)
  /// Faults that the lists of phrases do not have.
  static let vices = Word.keys(
    of: """
      angry violent negative difficult mean loud quiet boring vengeful dramatic emotional aggressive materialistic \
      competitive fearful jumpy nervous pessimistic wasteful suspicious vain cold political yes
      """)
  static let poor = Word.keys(
    of: """
      bad weak poor terrible awful horrible limited broken rusty slow lacking shaky sloppy messy atrocious lousy rough \
      nonexistent dreadful useless
      """)
  static let ownThings = Word.keys(of: Lexicon.ownThings)
  static let persons = Word.keys(of: "person man woman guy girl gal type")
  static let failures = Word.keys(
    of: """
      fraud fool idiot failure impostor imposter burden loser phony fake dummy moron disappointment coward jerk nobody \
      amateur
      """)
  static let only = Word.key(of: "only")
  static let just = Word.key(of: "just")
  static let sorry = Word.key(of: "sorry")
  static let a = Word.key(of: "a")
  static let an = Word.key(of: "an")
  static let like = Word.key(of: "like")
  static let not = Word.key(of: "not")
  static let so = Word.key(of: "so")
  static let to = Word.key(of: "to")
  static let mess = Word.key(of: "mess")
  static let too = Word.key(of: "too")
  static let have = Word.key(of: "have")
  static let describing = Set(
    ["person", "someone", "somebody", "one", "type", "kind", "guy", "girl"].map { Word.key(of: $0) })
  static let i = Word.key(of: "i")
  static let who = Word.key(of: "who")
  static let that = Word.key(of: "that")
}
