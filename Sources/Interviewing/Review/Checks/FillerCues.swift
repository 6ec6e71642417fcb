/// The weights that decide "like", "now", "see", "actually" and "so".
///
/// Fitted to 150 conversations of the Switchboard Dialog Act corpus (logistic regression with an L1 penalty,
/// checked on held-out conversations, weights rounded to 0.2).
extension Cues {
  static let like = Cues(
    """
    -0.3 bias
    +2.4 before #having, #preposition
    +1.2 before #hesitation
    +1.0 before #conjunction
    +0.8 before #determiner, #saying
    +0.4 before #pronoun
    -0.4 before #degree, #auxiliary
    -0.8 before #object
    -2.4 before #seeming
    -3.8 before #thing
    +1.6 before ^, for
    +1.2 before on
    +1.0 before 're, is, well i
    +0.8 before and, uh, um
    +0.4 before i i, really
    -0.4 before about, do n't, felt, just
    -0.6 before 's, been, know
    -0.8 before but i, i really
    -1.0 before do you, i do
    -1.2 before 's just
    -1.4 before we
    -1.6 before 'd, to, you
    -2.0 before more
    -2.4 before sort of
    -2.6 before i
    -2.8 before n't
    -4.2 before kind of
    +1.2 two-before #having
    +0.8 two-before #degree
    +0.4 two-before #being, #preposition
    -0.4 two-before #object
    -0.8 two-before #hesitation
    +1.6 after #auxiliary
    +0.8 after #preposition
    +0.2 after #hesitation
    -0.2 after #determiner
    -0.6 after #conjunction
    -1.4 after #object
    +1.6 after one, you know
    +0.8 after i, maybe, they, um
    +0.6 after i do, it 's
    +0.4 after really, uh $, when
    +0.2 after all, the
    -0.2 after a, two
    -0.4 after $, an, in, we
    -0.8 after oh
    -1.0 after about, for, you
    -2.0 after what, you said
    -2.4 after that
    -2.8 after i say, you say
    -3.2 after i said, to
    +0.8 around #being #numeral, #pronoun #pronoun
    +0.6 around #hesitation #determiner
    +0.4 around #being #determiner, #hesitation #pronoun
    -0.4 around #being #pronoun
    -0.6 around #preposition #determiner
    -2.6 around #preposition #numeral
    +0.4 comma-before
    +0.4 comma-after
    """)

  static let now = Cues(
    """
    -2.3 bias
    +2.6 before ^
    +2.0 before #hesitation
    +0.4 before well
    -0.4 before #conjunction
    -1.6 before right
    +1.2 two-before #hesitation
    -0.4 two-before #conjunction
    -0.8 two-before #pronoun
    +0.4 after #determiner, #interrogative
    +0.4 after i, my, the
    -0.4 after they
    -0.6 after and
    -0.8 after $, that i
    -1.6 after i 'm, we
    -0.8 around #hesitation #pronoun
    +0.8 comma-before
    +0.2 comma-after
    """)

  static let see = Cues(
    """
    -1.5 bias
    +1.6 before ^
    +2.0 before #hesitation
    +1.2 before #conjunction
    -0.6 before #pronoun
    -1.6 before #auxiliary, #saying
    -1.6 before i
    -2.0 before and, let 's
    -3.2 before to
    +0.8 two-before #determiner
    -0.6 two-before #pronoun
    -0.8 two-before #auxiliary
    +1.2 after #pronoun
    +0.8 after #preposition
    -0.8 after #object
    +1.2 after i
    +0.4 after that 's
    +1.6 comma-before
    +1.2 comma-after
    """)

  static let actually = Cues(
    """
    -1.0 bias
    +1.6 before and
    +0.4 before ^
    -0.4 before #auxiliary
    -0.6 before #pronoun
    -0.4 before i, well
    -0.8 two-before #pronoun
    +1.8 after #pronoun
    +1.2 after #determiner
    +1.0 after #conjunction, #hesitation
    +0.8 after #degree
    +1.0 after $
    +0.2 after it
    -2.0 after uh
    -0.4 around #hesitation #pronoun
    +1.0 comma-after
    +0.2 comma-before
    """)

  static let so = Cues(
    """
    -2.8 bias
    +3.4 text-start
    +1.8 before so
    +0.8 before #hesitation
    -0.4 before #conjunction
    -0.8 before and
    -1.2 before think
    -1.6 before #being
    +0.4 two-before #hesitation
    -0.4 two-before #being, #pronoun
    -0.6 two-before #conjunction
    +1.6 after #interrogative
    +1.2 after #hesitation
    +0.8 after #conjunction
    -0.8 after #preposition
    -1.0 after #pronoun
    +3.0 after do, did, does
    +2.4 after anyway
    +2.0 after are
    +1.6 after i have, that 's
    +1.4 after you
    +1.2 after how, then
    +0.8 after i
    +0.4 after it, well
    -0.4 after if
    -0.8 after and, that, they
    -1.6 after much, many
    -2.2 after when
    """)
}
