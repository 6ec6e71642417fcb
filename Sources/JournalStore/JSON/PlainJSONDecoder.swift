import Interviewing

/// Decodes JSON as this program writes it in less than half the time that Foundation takes, which is what reading many
/// events was mostly spent on.
///
/// JSON that is written otherwise, holds a key twice or is no valid UTF-8 throws an error and is for Foundation to
/// judge: nothing is read here that Foundation would not read as the same.
enum PlainJSONDecoder {
  static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    try whole(bytes) { try $0.value(type) }
  }

  /// Of each part of an answer its edits.
  static func edits(from bytes: [UInt8]) throws -> [[Edit]] {
    try whole(bytes) { cursor in
      var parts: [[Edit]] = []
      try cursor.forEachElement(from: "[", to: "]") { parts.append(try $0.edits()) }
      return parts
    }
  }

  /// An event of the kinds that most are of; nil for other kinds.
  static func frequent(kind: String, _ bytes: [UInt8]) throws -> JournalEvent.Body? {
    switch kind {
    case "report": .report(try whole(bytes) { try $0.report() })
    case "answer": .answer(try whole(bytes) { try $0.answer() })
    case "attempt": .attempt(try whole(bytes) { try $0.attempt() })
    case "turn": .turn(try whole(bytes) { try $0.turn() })
    default: nil
    }
  }

  /// What is read, in one pass, of JSON that holds nothing else.
  private static func whole<Value>(
    _ bytes: [UInt8], _ read: (inout JSONCursor) throws -> Value
  ) throws -> Value {
    // Without an early end, so that many bytes are looked at at once.
    let isASCII = bytes.reduce(0, |) < 0x80
    guard isASCII || String(validating: bytes, as: UTF8.self) != nil else { throw JSONCursor.Irregular() }
    var cursor = JSONCursor(bytes)
    let value = try read(&cursor)
    guard cursor.place == bytes.count else { throw JSONCursor.Irregular() }
    return value
  }
}

/// A value within JSON that is regular all over.
private struct JSONValue: Decoder, SingleValueDecodingContainer {
  let bytes: [UInt8]
  /// Where it begins.
  let place: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func read<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if let value = try simple(type) { return value }
    return try Value(from: self)
  }

  /// Nil for types that read themselves.
  private func simple<Value>(_ type: Value.Type) throws -> Value? {
    var cursor = JSONCursor(bytes, at: place)
    if type == String.self { return try cursor.string() as? Value }
    if type == Int.self { return try cursor.number(Int.self) as? Value }
    if type == EventID.self { return try cursor.id() as? Value }
    if type == [Edit].self { return try cursor.edits() as? Value }
    if type == Bool.self { return try cursor.bool() as? Value }
    if type == Int64.self { return try cursor.number(Int64.self) as? Value }
    if type == UInt64.self { return try cursor.number(UInt64.self) as? Value }
    return nil
  }

  // MARK: As a decoder

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(try JSONMembers<Key>(of: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try JSONElements(of: self) }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  // MARK: As what a value of one piece is read from

  func decodeNil() -> Bool { JSONCursor(bytes, at: place).next == UInt8(ascii: "n") }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    guard let value = try simple(type) else { throw JSONCursor.Irregular() }
    return value
  }
}

/// The members of an object.
private struct JSONMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let bytes: [UInt8]
  /// Where each name stands, without its quotation marks, and where its value begins.
  private var members: [(name: Range<Int>, value: Int)] = []

  var codingPath: [any CodingKey] { [] }

  init(of value: JSONValue) throws {
    bytes = value.bytes
    var cursor = JSONCursor(bytes, at: value.place)
    try cursor.forEachElement(from: "{", to: "}") { cursor in
      let (name, isEscaped) = try cursor.skipString()
      let isTwice = members.contains { $0.name.count == name.count && bytes[$0.name] == bytes[name] }
      guard !isEscaped, !isTwice else { throw JSONCursor.Irregular() }
      try cursor.take(":")
      members.append((name, cursor.place))
      try cursor.skipValue()
    }
  }

  private func find(_ key: Key) -> JSONValue? {
    let name = key.stringValue.utf8
    for member in members where member.name.count == name.count && bytes[member.name].elementsEqual(name) {
      return JSONValue(bytes: bytes, place: member.value)
    }
    return nil
  }

  private func value(_ key: Key) throws -> JSONValue {
    guard let value = find(key) else { throw JSONCursor.Irregular() }
    return value
  }

  var allKeys: [Key] {
    members.compactMap { Key(stringValue: String(decoding: bytes[$0.name], as: UTF8.self)) }
  }

  func contains(_ key: Key) -> Bool { find(key) != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try value(key).decodeNil() }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try value(key).read(type)
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws
    -> KeyedDecodingContainer<Nested>
  {
    try value(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try value(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { throw JSONCursor.Irregular() }

  func superDecoder(forKey key: Key) throws -> any Decoder { throw JSONCursor.Irregular() }
}

/// The elements of an array, one after another.
private struct JSONElements: UnkeyedDecodingContainer {
  private let bytes: [UInt8]
  private var places: [Int] = []
  private(set) var currentIndex = 0

  var codingPath: [any CodingKey] { [] }

  init(of value: JSONValue) throws {
    bytes = value.bytes
    var cursor = JSONCursor(bytes, at: value.place)
    try cursor.forEachElement(from: "[", to: "]") { cursor in
      places.append(cursor.place)
      try cursor.skipValue()
    }
  }

  var count: Int? { places.count }
  var isAtEnd: Bool { currentIndex == places.count }

  private func value() throws -> JSONValue {
    guard !isAtEnd else { throw JSONCursor.Irregular() }
    return JSONValue(bytes: bytes, place: places[currentIndex])
  }

  mutating func decodeNil() throws -> Bool {
    guard try value().decodeNil() else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    defer { currentIndex += 1 }
    return try value().read(type)
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws
    -> KeyedDecodingContainer<Nested>
  {
    defer { currentIndex += 1 }
    return try value().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    defer { currentIndex += 1 }
    return try value().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { throw JSONCursor.Irregular() }
}

extension JSONCursor {
  /// A value of any type, which is regular in all its parts.
  mutating func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let start = place
    try skipValue()
    return try JSONValue(bytes: bytes, place: start).read(type)
  }

  mutating func id() throws -> EventID {
    guard let id = EventID(utf8: bytes[try skipString().content]) else { throw Irregular() }
    return id
  }
}
