import CReadline
@preconcurrency import Glibc

/// Runs another program on our terminal, in our own process group: in one of its own, as Foundation's
/// `Process` starts it, an editor stops at its first read.
struct ForegroundProgram {
  /// A command as the shell reads it, such as `code --wait`.
  let command: String
  var arguments: [String] = []
  /// What it reads from; nil for our own standard input.
  var input: Int32?

  /// Waits for it to end; where it stops, as by ^Z, we stop with it.
  ///
  /// - Returns: its exit status, 128 and the signal that ended it, or 127 when it could not be started.
  func run() -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }

    // The second "sh" is the shell's $0.
    let words = ["sh", "-c", command + " \"$@\"", "sh"] + arguments
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", &actions, &attributes, &pointers, environ) == 0 else { return 127 }
    while true {
      let status = shim_wait(child)
      if status >= 0 { return status }
      raise(SIGSTOP)
    }
  }
}
