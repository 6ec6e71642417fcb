@preconcurrency import Glibc

/// The settings of a terminal (termios(3)): those it was found with, and those we use.
struct TerminalMode {
  private let descriptor: Int32
  private let found: termios

  /// nil where the descriptor is no terminal.
  init?(descriptor: Int32) {
    var found = termios()
    guard tcgetattr(descriptor, &found) == 0 else { return nil }
    self.descriptor = descriptor
    self.found = found
  }

  func restore() { set(found) }

  /// Keys one by one and without echo, so that what is typed ahead waits unseen for its question. ^C, ^\ and
  /// ^Z stay signals.
  func takeKeys() {
    var settings = found
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN)
    settings.c_lflag |= tcflag_t(ISIG)
    settings.c_iflag |= tcflag_t(ICRNL)
    withUnsafeMutableBytes(of: &settings.c_cc) {
      $0[Int(VMIN)] = 1
      $0[Int(VTIME)] = 0
    }
    set(settings)
  }

  func hideTyping() {
    var settings = found
    settings.c_lflag &= ~tcflag_t(ECHO)
    set(settings)
  }

  /// Lets a line be read that has no end yet, without waiting for one.
  func releaseLine() {
    var settings = found
    settings.c_lflag &= ~tcflag_t(ICANON)
    withUnsafeMutableBytes(of: &settings.c_cc) {
      $0[Int(VMIN)] = 0
      $0[Int(VTIME)] = 0
    }
    set(settings)
  }

  private func set(_ settings: termios) {
    var settings = settings
    while tcsetattr(descriptor, TCSADRAIN, &settings) != 0, errno == EINTR {}
  }
}
