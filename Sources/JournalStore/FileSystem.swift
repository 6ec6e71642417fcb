import Foundation
@preconcurrency import Glibc

/// On which file system a file lies.
enum FileSystem {
  /// Those on which programs of several machines may meet, where a write-ahead log is not safe
  /// (sqlite.org/wal.html), as /proc/self/mountinfo calls them.
  private static let networkTypes: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "kafs", "ceph", "coda", "lustre", "gfs2", "ocfs2",
    "ncpfs", "fuse.sshfs", "fuse.glusterfs", "fuse.ceph", "fuse.s3fs", "fuse.rclone", "fuse.davfs", "davfs",
    "virtiofs", "vboxsf", "prl_fs", "fuse.vmhgfs-fuse",
  ]

  static func isNetwork(_ path: String) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0, let mounts = FileManager.default.contents(atPath: "/proc/self/mountinfo")
    else { return false }
    let type = type(ofDevice: UInt64(facts.st_dev), in: String(decoding: mounts, as: UTF8.self))
    return type.map(networkTypes.contains) ?? false
  }

  /// The type of the mount with a device number (`st_dev`), from lines such as
  /// `36 35 98:0 / /mnt rw - ext4 /dev/root rw`; see proc(5).
  static func type(ofDevice device: UInt64, in mounts: String) -> String? {
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & 0xFFFF_FF00
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2, fields[2] == "\(major):\(minor)",
        let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count
      else { continue }
      return String(fields[dash + 1])
    }
    return nil
  }
}
