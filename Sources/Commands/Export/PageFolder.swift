import ArgumentParser
import Foundation
import TerminalUI

/// A folder that pages are written into, each a file; without one they go to standard output, one after another.
struct PageFolder {
  /// Nil for standard output.
  let path: String?
  private let context: Context

  /// - Parameter replaces: whether pages may go into a folder that holds something already, over those of the
  ///   same name.
  init(_ path: String?, replaces: Bool, in context: Context) throws {
    self.context = context
    guard let path, path != "-" else {
      guard path != nil || !context.terminal.isInteractive else {
        throw ValidationError("Name a folder to write to, or - for the screen.")
      }
      self.path = nil
      return
    }
    self.path = path
    let files = FileManager.default
    let shown = context.shown(path: path)
    var isFolder: ObjCBool = false
    if files.fileExists(atPath: path, isDirectory: &isFolder) {
      guard isFolder.boolValue else {
        throw UserError("\(shown) is not a folder. Name a folder for the pages.")
      }
      guard try !replaces && !files.contentsOfDirectory(atPath: path).isEmpty else { return }
      guard context.terminal.isInteractive else {
        throw UserError(
          "\(shown): there is something in this folder. --force writes the pages to it all the same.")
      }
      let question = "\(shown): there is something in this folder. Write the pages to it all the same?"
      guard try context.confirms(question) else {
        throw UserError("\(shown) was left as it is. Name another folder.")
      }
      return
    }
    do {
      try files.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw UserError("\(shown) can't be made: \(error.localizedDescription). Name another folder.")
    }
  }

  func write(_ page: String, named name: String) throws {
    let file = path.map { $0 + "/" + name }
    let destination = try Destination(file ?? "-", replaces: true, synchronizes: false, in: context)
    try destination.write(page + (file == nil ? "\n" : ""))
    try destination.finish()
  }
}
