/// `text` without white space at its ends.
package func trimmed(_ text: some StringProtocol) -> String {
  let kept = text.drop(while: \.isWhitespace)
  guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(kept[...last])
}
