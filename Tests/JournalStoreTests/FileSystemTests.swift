import Testing

@testable import JournalStore

struct FileSystemTests {
  static let mounts = """
    22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
    30 22 0:26 / /home/you rw,relatime shared:9 master:1 - nfs4 server:/home rw,vers=4.2
    31 22 0:31 / /mnt/a\\040b rw - fuse.sshfs you@host: rw
    32 22 259:300 / /big rw - xfs /dev/nvme0 rw
    """

  @Test(
    arguments: [
      (0xFE01, "ext4"), (26, "nfs4"), (31, "fuse.sshfs"), (7, nil), (.max, nil),
      // A minor number's bits above the eighth stand beyond the major number: 300 is 0x12C.
      (0x11032C, "xfs"),
    ] as [(UInt64, String?)])
  func aDevicesFileSystemIsReadFromTheListOfMounts(device: UInt64, type: String?) {
    #expect(FileSystem.type(ofDevice: device, in: Self.mounts) == type)
  }

  @Test(arguments: [
    "", "\n\n", "1 2", "1 2 0:7", "1 2 0:7 / / rw -", "1 2 0:7 / / rw - ", "- - - -", "a b c d",
  ])
  func aBrokenListOfMountsTellsNothing(mounts: String) {
    #expect(FileSystem.type(ofDevice: 7, in: mounts) == nil)
  }

  @Test func aTemporaryFolderIsNotOnANetwork() throws {
    #expect(!FileSystem.isNetwork(try TemporaryFolder().path))
    #expect(!FileSystem.isNetwork("/nowhere/at/all"))
  }
}
