// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "rehearse",
  products: [.executable(name: "rehearse", targets: ["rehearse"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    // C libraries of the system, and the banks that ship in the binary.
    .target(name: "CReadline"),
    .systemLibrary(name: "CCommonMark"),
    .target(name: "CBuiltInBanks"),

    // The domain: values and rules, no I/O, no other room.
    .target(name: "Interviewing"),

    .target(
      name: "BankFiles",
      dependencies: [
        "Interviewing", "CCommonMark", "CBuiltInBanks",
        .product(name: "SwiftCSV", package: "SwiftCSV"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "JournalStore",
      dependencies: [
        "Interviewing", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(name: "TerminalUI", dependencies: ["CReadline"]),
    .target(
      name: "Commands",
      dependencies: [
        "Interviewing", "BankFiles", "JournalStore", "TerminalUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "rehearse", dependencies: ["Commands"]),

    .target(
      name: "Support",
      dependencies: ["Commands", "TerminalUI", "JournalStore", "BankFiles", "Interviewing"],
      path: "Tests/Support"),
    .testTarget(name: "InterviewingTests", dependencies: ["Interviewing"]),
    .testTarget(name: "BankFilesTests", dependencies: ["BankFiles", "Interviewing"]),
    // Fills a journal with made-up attempts, for speed and for tests of several programs.
    .executableTarget(
      name: "sample-journal", dependencies: ["JournalStore", "Interviewing"], path: "Tests/SampleJournal"),
    // What the review counts in an answer; Scripts/fit-review fits the weights to it.
    .executableTarget(name: "review-cues", dependencies: ["Interviewing"], path: "Tests/ReviewCues"),
    // How fast the review is by itself; Scripts/measure-review-speed runs it.
    .executableTarget(name: "review-speed", dependencies: ["Interviewing"], path: "Tests/ReviewSpeed"),
    .testTarget(
      name: "JournalStoreTests", dependencies: ["JournalStore", "Interviewing", "Support", "sample-journal"]),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"]),
    .testTarget(
      name: "CommandsTests", dependencies: ["Commands", "Support", "CCommonMark"], exclude: ["Transcripts"]),
    .testTarget(name: "PtyTests", dependencies: ["rehearse", "Support", "JournalStore", "Interviewing"]),
  ],
  swiftLanguageModes: [.v6]
)

// `make check` lets no warning pass; whoever only builds the program is not stopped by one of a newer compiler.
if Context.environment["REHEARSE_STRICT"] == "1" {
  for target in package.targets where target.type != .system {
    target.swiftSettings = [.unsafeFlags(["-warnings-as-errors"])]
  }
}
