import Interviewing

/// Decodes JSON as this program writes it in less than half the time that Foundation takes, which is what reading many
/// events was mostly spent on.
///
/// JSON that is written otherwise, holds a key twice or is no valid UTF-8 throws an error and is for Foundation to
/// judge: nothing is read here that Foundation would not read as the same.
enum PlainJSONDecoder {
  static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    try check(bytes) { try $0.skipValue() }
    return try JSONValue(bytes: bytes, place: 0).read(type)
  }

  /// Of each part of an answer its edits, read in one pass.
  static func edits(from bytes: [UInt8]) throws -> [[Edit]] {
    var parts: [[Edit]] = []
    try check(bytes) { cursor in
      try cursor.forEachElement(from: "[", to: "]") { parts.append(try $0.edits()) }
    }
    return parts
  }

  private static func check(_ bytes: [UInt8], _ read: (inout JSONCursor) throws -> Void) throws {
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    guard isASCII || String(validating: bytes, as: UTF8.self) != nil else { throw JSONCursor.Irregular() }
    var cursor = JSONCursor(bytes)
    try read(&cursor)
    guard cursor.place == bytes.count else { throw JSONCursor.Irregular() }
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
    if type == EventID.self {
      guard let id = EventID(utf8: bytes[try cursor.skipString().content]) else {
        throw JSONCursor.Irregular()
      }
      return id as? Value
    }
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
  /// A long answer has thousands of them: each without a container of its own.
  fileprivate mutating func edits() throws -> [Edit] {
    var edits: [Edit] = []
    try forEachElement(from: "[", to: "]") { cursor in
      try cursor.take("[")
      let at = try cursor.number(Int.self)
      try cursor.take(",")
      let offset = try cursor.number(Int.self)
      try cursor.take(",")
      let removed = try cursor.number(Int.self)
      try cursor.take(",")
      edits.append(Edit(at: at, offset: offset, removed: removed, inserted: try cursor.string()))
      try cursor.take("]")
    }
    return edits
  }
}
