import Foundation
import Interviewing
import Testing

@testable import BankFiles

@Suite struct BuiltInBanksTests {
  static let names = BuiltInBanks.files.map(\.name)
  static let readings = BuiltInBanks.files.map { BankReader.read($0.bytes, fileName: $0.name) }

  static func reading(_ name: String) -> BankReading? {
    readings.first { $0.bank.name == BankReader.stem(of: name) }
  }

  @Test func allOfTheFolderAreInTheBinary() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("QuestionBanks")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".txt")
    }
    #expect(Set(BuiltInBanks.files.map(\.name)) == Set(names))
    for file in BuiltInBanks.files {
      let url = folder.appendingPathComponent(file.name)
      #expect(try Data(contentsOf: url) == Data(file.bytes), "\(file.name)")
    }
  }

  @Test(arguments: names)
  func eachReadsWithoutAWordOfComplaint(_ name: String) throws {
    let reading = try #require(Self.reading(name))
    #expect(reading.diagnostics == [])
    #expect(reading.bank.questions.filter(\.isDoubtful).map(\.text) == [])
    #expect(reading.bank.questions.count >= 25)
    #expect(reading.bank.title != reading.bank.name)
  }

  @Test(arguments: names)
  func eachQuestionSaysWhatIsListenedForAndHasAFollowUp(_ name: String) throws {
    let reading = try #require(Self.reading(name))
    for question in reading.bank.questions {
      #expect(!question.lookFor.isEmpty, "\(reading.bank.name): \(question.text)")
      #expect(!question.points.isEmpty, "\(reading.bank.name): \(question.text)")
      #expect(!question.followUps.isEmpty, "\(reading.bank.name): \(question.text)")
      #expect(!question.category.isEmpty, "\(reading.bank.name): \(question.text)")
    }
  }

  @Test func noQuestionStandsInTwoOfThem() {
    var banks: [QuestionID: String] = [:]
    for reading in Self.readings {
      for question in reading.bank.questions {
        #expect(banks.updateValue(reading.bank.name, forKey: question.id) == nil, "\(question.text)")
      }
    }
  }

  @Test func oneOfThemIsForTheCandidateToAsk() {
    let ask = Self.readings.filter { $0.bank.questions.contains(where: \.isForEmployer) }
    #expect(ask.map(\.bank.name) == ["ask-the-employer"])
    #expect(ask.first?.bank.questions.allSatisfy(\.isForEmployer) == true)
  }
}
