/// Phrases from which a sentence's part in a story is read; general English, made by hand.
extension LexiconSet {
  static var obligationTold: LexiconSet { LexiconSet(bit: 109) }
  static var aimTold: LexiconSet { LexiconSet(bit: 110) }
  static var roleTold: LexiconSet { LexiconSet(bit: 111) }
  static var choiceTold: LexiconSet { LexiconSet(bit: 112) }
  static var hardshipTold: LexiconSet { LexiconSet(bit: 113) }
  static var decisionTold: LexiconSet { LexiconSet(bit: 114) }
  static var talkTold: LexiconSet { LexiconSet(bit: 115) }
  static var workTold: LexiconSet { LexiconSet(bit: 116) }
  static var endTold: LexiconSet { LexiconSet(bit: 117) }
  static var successTold: LexiconSet { LexiconSet(bit: 118) }
  static var effectTold: LexiconSet { LexiconSet(bit: 119) }
  static var lessonTold: LexiconSet { LexiconSet(bit: 120) }
  static var exampleNamed: LexiconSet { LexiconSet(bit: 121) }
  static var sceneTold: LexiconSet { LexiconSet(bit: 122) }
  static var timeTold: LexiconSet { LexiconSet(bit: 123) }
  static var placeTold: LexiconSet { LexiconSet(bit: 124) }
  static var stateTold: LexiconSet { LexiconSet(bit: 125) }
  static var generality: LexiconSet { LexiconSet(bit: 126) }
  static var beliefTold: LexiconSet { LexiconSet(bit: 127) }
}

extension Lexicon {
  static let storyPhrases: [Lexicon] = [
    Lexicon(
      .obligationTold,
      """
      had to, had to make, had to be, needed to, need to be, was supposed to, were supposed to, was asked to
      were asked to, was told to, were told to, was asked, was tasked, were tasked, was assigned
      were assigned, was expected to, were expected to, was forced to, were forced to, was required
      were required, had no choice, was given, were given, was left with, had been asked, was up to me
      was up to us, needed, asked me to, told me to, wanted me to, required me to, required us to
      needed me to, needed us to, expected me to, me to
      """),
    Lexicon(
      .aimTold,
      """
      wanted to, hoped to, in hopes of, the goal was, our goal was, my goal was, goal of, the aim was
      did not want to, my goal, wanted the, wanted it, wanted them, trying to, tried to find, to figure out
      had to figure out, looking for, aimed to, was determined to, set out to, needed something
      """),
    Lexicon(
      .roleTold,
      """
      in charge of, responsible for, my job was, my role was, my task was, our task was, it was my job
      was my responsibility, my responsibility, my role, my job, my duty, role was to, job was to, task was to
      was the one, the responsibility, as a leader, as the leader, as president, as captain, as the captain
      as the president, in my role, in this role, leadership role, leadership position
      """),
    Lexicon(
      .choiceTold,
      """
      faced with, torn between, had to choose, had to decide, to choose between, choose between
      decide between, between two, whether or not, whether to, whether i should, either, not sure
      was not sure, unsure, did not know, didn't know, had no idea, tough decision, difficult decision
      hard decision, big decision, decision was, dilemma
      """),
    Lexicon(
      .hardshipTold,
      """
      only had, did not have, had no, ran out of, running out of, lack of, short on, not enough, limited time
      limited, short staffed, due the next, due in, due the same, deadline was, in less than, within a
      had a deadline, little time, no time, not have enough, without any, behind schedule, last minute
      it was hard, it was difficult, it was tough, was difficult, was hard, was tough, was challenging
      was a challenge, was very hard, was very difficult, was stressful, was struggling, were struggling
      struggled to, struggled with, struggling with, difficult to, hard to, hard for, the problem was
      the issue was, problem was, the challenge was, was a problem, made it hard, made it difficult
      was frustrating, was overwhelmed, felt overwhelmed, was stressed, was not able to, were not able to
      could not, couldn't, was unable to, it was important, was important, had trouble, a challenge
      """),
    Lexicon(
      .decisionTold,
      """
      decided to, decided that, chose to, so i, so we, i then, we then, i started, we started, i tried
      we tried, i made sure, we made sure, made sure, make sure, i made, we made, took the time, took charge
      took initiative, took the initiative, took the lead, took over, took it upon, took action, stepped in
      stepped up, i took, i first, i began, i used, we used, i went, i let, i kept, i continued, began to
      i helped, we decided, we all, then i, then we, and then, i immediately, i quickly, i stayed, i worked
      i put, i set, i looked, i handled, i managed, i focused
      """),
    Lexicon(
      .talkTold,
      """
      talked to, talked with, spoke to, spoke with, met with, sat down, sat them down, reached out, asked for
      asked if, asked them, asked him, asked her, asked my, told them, told him, told her, told my
      explained to, explained that, explained my, explained the, explained how, suggested, suggested that
      offered to, communicated with, listened to, i asked, i told, i talked, i explained, i called, i emailed
      and asked, and told, and explained, let them know, let him know, let her know, talking to, talk to
      speaking with, worked with, worked together, had a meeting, a conversation, conversation with
      """),
    Lexicon(
      .workTold,
      """
      came up with, set up, put together, broke down, broke it down, wrote down, made a list, made a plan
      made a schedule, a list of, a plan, a schedule, created a, worked on, went over, went through
      looked into, looked at, figured out, divided, split up, split the, organized, assigned each, delegated
      by doing, by making, by using, in order to, so that, instead of, rather than, to make sure, to ensure
      to help, to address, to resolve, to solve, to handle, to fix, to get, step back, deep breath
      to navigate, to overcome
      """),
    Lexicon(
      .endTold,
      """
      in the end, at the end, by the end, as a result, as a result of, ended up, worked out, turned out
      paid off, eventually, ultimately, finally, in the long run, from then on, since then, ever since
      to this day, after that, after this, from there, in return, at last, all in all, overall, thankfully
      luckily, fortunately, thanks to, because of this, because of that, due to this, after doing this
      later on, from that day, moving forward, going forward, in the future, next time
      """),
    Lexicon(
      .successTold,
      """
      was able to, were able to, am able to, are able to, managed to, was successful, were successful
      was a success, was successfully, went well, went smoothly, went great, it worked, worked well
      worked very well, was resolved, were resolved, was solved, resolved the, solved the, finished the
      completed the, on time, got the, got a, got an, received a, received an, got better, got along
      came to a, came to an, came to the, came together, made it, made it to, led to, resulted in, turned into
      brought us, won, passed, no longer, was worth, got to, accomplished, achieved, made a difference
      had a great, did well, did very well, did great, for the better, a better, much better, was happy
      were happy, was proud, was very happy, was grateful, was relieved, felt better, felt proud
      felt accomplished, thanked me, appreciated, grateful for, proud of
      """),
    Lexicon(
      .effectTold,
      """
      helped me, taught me, made me, showed me, gave me, allowed me, allowed us, allowed them, helped us
      helped them, helped the, helped to, allowed the, made us, made them, made the, made everyone
      made it easier, made my, gave us, gave them, gave the, brought, led me, saved us, saved me, enabled
      it helped, this helped, this allowed, this made, this led, this gave, this taught, this showed
      that helped, which helped, which made, which allowed, which led, this resulted, this worked
      which resulted
      """),
    Lexicon(
      .lessonTold,
      """
      i learned, learned that, learned how, learned to, learned a lot, learned from, learn from, to learn
      i realized, realized that, made me realize, i found, i discovered, found that, this experience
      the experience, from this, from that, a lesson, lesson, now i, i now, taught me that, important lesson
      i gained, gained, grew, better understanding, i understood, i am now, i have learned, is now, are now
      i still, looking back, it shows, shows that, showed that
      """),
    Lexicon(
      .exampleNamed,
      """
      for example, for instance, an example, one example, an instance, one instance, a specific, one specific
      example of, example would be, example is, example was, such as, one thing, one way, another example
      specific example
      """),
    Lexicon(
      .sceneTold,
      """
      a time, a time when, one time, this one time, there was a, there was an, there was one, i remember
      i can recall, i recall, i remember when, there were, there was, a situation, situation where
      situation was, one of my, one of the, one of our, experience was, i once, once when, time i, time when
      was when, time was, instance when, one day, one night, one moment, moment was, experience i, biggest
      i had a, we had a, i had an, we had an, i have had, i had this, had just, someone i, who was, a friend
      my friend, my best friend, a coworker, my coworker, a customer, my boss, my manager, my supervisor
      a group, a team, team member, group members, a guy, a girl, a man, a woman
      """),
    Lexicon(
      .timeTold,
      """
      when i was, when i, while i was, while i, when we, when we were, when my, back in, back when
      at the time, last year, last semester, last summer, last week, last month, this year, this semester
      this past, this summer, a few years, years ago, months ago, weeks ago, growing up, years old, one year
      over the summer, during the, during my, during a, as a kid, at one point, a couple years, in the past
      recently, while working, when working, while at, when applying, first year, first day, started working
      the summer, my first
      """),
    Lexicon(
      .placeTold,
      """
      in high school, in college, in middle school, at my job, at work, at my, my last, my previous, my old
      my current, my freshman, my sophomore, my junior, my senior, freshman year, sophomore year, junior year
      senior year, i worked at, i worked for, i worked as, i worked in, in my, on my, of my, at a, at the
      in a, for a, for my, as a, for school, for class, my internship, my team, my class, my school, part of
      member of, a part of, a member of, my family, my parents, on a, in our, our team, our group, at school
      group project, a project, worked as a, working as, working at, working in, working on, working with
      a job, first job, my sorority, my fraternity, my club, a club, the club
      """),
    Lexicon(
      .stateTold,
      """
      i was a, i was the, i was an, i was working, i was in, we were, was in, were in, was working
      were working, had been, i was on, i was one, i was doing, i was very, i was so, i was, he was, she was
      they were, it was, was not, were not, was going, was getting, was having, was being, did not like
      did not agree, did not want, disagreed, refused to, would not, got into, an argument, disagreement
      wanted a, kept
      """),
    Lexicon(
      .generality,
      """
      i try to, i always, i usually, i like to, i try, i also, if i, if someone, if there, if they, it is
      i am, i do, i have, i will, i can, i make, i take, i use, i find, i work, i keep, i want, i need, i get
      i know, i tend to, when there, when there is, if it, there is, there are, they are, this is, that is
      we can, we are, we have, they can, they have, is to, is a, is the, is when, is not, are not, do not
      does not, being able to, helps me, allows me, makes me, helps to, allows for, this helps, this allows
      this makes, this way, in these, i have been, have been, i have never, you have, you can, you need
      you should, you must, if you, when you, you are, you want, you do, you will, your own, have to, has to
      need to, needs to, must be, should be, can be, will be, it takes, makes it
      """),
    Lexicon(
      .beliefTold,
      """
      i believe, i think, i feel, to me, for me, in my opinion, most important, is important, it is important
      important to, the best way, best way, the key, is key, way to, ways to, how to, able to, more likely
      at the end of the day, in general, i feel like, i feel that, i think that, i believe that
      feel as though, makes sure, everyone is, that everyone, people who, with others, each other
      other people
      """),
  ]
}
