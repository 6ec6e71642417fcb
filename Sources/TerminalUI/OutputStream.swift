@preconcurrency import Glibc

/// Standard output, written to at once, that falls silent when nobody reads it any more.
final class OutputStream {
  let descriptor: Int32
  /// True once the reader has gone.
  private(set) var isClosed = false

  init(descriptor: Int32) {
    self.descriptor = descriptor
    signal(SIGPIPE, SIG_IGN)
  }

  func write(_ text: String) {
    guard !isClosed else { return }
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty, !isClosed {
        let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if written >= 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
        } else if errno == EAGAIN {
          var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&wait, 1, -1)
        } else if errno != EINTR {
          isClosed = true
        }
      }
    }
  }
}
