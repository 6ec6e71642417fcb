import Commands
import Foundation
import Support
import Testing

@Suite struct SettingsTests {
  @Test func linesThatThisVersionDoesNotKnowAreKept() {
    var settings = Settings(text: "field: accounting\ncolour: green\n# mine\nclock: off\nno colon here\n")
    #expect(settings.field == "accounting" && !settings.hasClock)
    let isSet = settings.set(.field, to: "software")
    #expect(isSet)
    let lines = settings.text.split(separator: "\n")
    #expect(lines.contains("field: software") && lines.contains("clock: off"))
    #expect(lines.suffix(3) == ["colour: green", "# mine", "no colon here"])
  }

  @Test func whatIsWrittenIsReadBack() {
    var settings = Settings()
    let areSet = [settings.set(.field, to: "payables and payroll"), settings.set(.clock, to: "off")]
    #expect(areSet == [true, true])
    #expect(Settings(text: settings.text) == settings)
  }

  @Test func aFieldMayHoldAColon() {
    var settings = Settings()
    let isSet = settings.set(.field, to: "law: tax")
    #expect(isSet)
    #expect(Settings(text: settings.text).field == "law: tax")
  }

  @Test(arguments: ["", "yes", "On", "on off"]) func theClockIsOnOrOff(value: String) {
    var settings = Settings()
    let isSet = settings.set(.clock, to: value)
    #expect(!isSet && settings.hasClock)
  }

  @Test(arguments: ["", "a\nb", "a\r\nclock: off"]) func aFieldIsOneLine(value: String) {
    var settings = Settings()
    let isSet = settings.set(.field, to: value)
    #expect(!isSet && settings.field == nil)
  }

  @Test func aValueThatMakesNoSenseIsKeptAndDoesNotCount() {
    let settings = Settings(text: "clock: sometimes\r\nfield:\n")
    #expect(settings.hasClock && settings.field == nil)
    #expect(settings.text.contains("clock: sometimes"))
  }

  @Test func aMissingFileIsNoSettings() throws {
    let home = try TestHome()
    defer { home.remove() }
    #expect(try SettingsFile(path: home.path + "/none").load() == Settings())
  }

  @Test func theFolderIsMadeAndIsForTheUserAlone() throws {
    let home = try TestHome()
    defer { home.remove() }
    let file = SettingsFile(path: home.path + "/config/rehearse/settings")
    var settings = Settings()
    settings.field = "accounting"
    try file.save(settings)
    #expect(try file.load() == settings)
    let folder = try FileManager.default.attributesOfItem(atPath: home.path + "/config/rehearse")
    #expect((folder[.posixPermissions] as? Int) == 0o700)
  }

  @Test func aFileThatIsNoTextIsSaidWithItsPath() throws {
    let home = try TestHome()
    defer { home.remove() }
    try Data([0xFF, 0xFE, 0x80]).write(to: URL(fileURLWithPath: home.path + "/settings"))
    #expect {
      try SettingsFile(path: home.path + "/settings").load()
    } throws: { "\($0)".hasPrefix(home.path + "/settings: ") }
  }

  @Test func aPlaceThatCannotBeWrittenIsSaidWithItsPath() throws {
    let home = try TestHome()
    defer { home.remove() }
    try Data().write(to: URL(fileURLWithPath: home.path + "/file"))
    #expect {
      try SettingsFile(path: home.path + "/file/settings").save(Settings())
    } throws: { "\($0)".hasPrefix(home.path + "/file/settings: ") }
  }
}
