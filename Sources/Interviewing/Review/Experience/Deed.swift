/// Something done in the past and by whom: `I split`, `we decided`, `they agreed`.
struct Deed: Sendable {
  enum Doer: Sendable {
    case speaker, group, others
  }
  /// From the doer, where it is named, to the verb.
  var words: Range<Int>
  var doer: Doer
  /// The classes of the verb.
  var classes: LexiconSet
}
