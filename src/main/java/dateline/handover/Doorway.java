package dateline.handover;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Where the programs of one user meet: a folder that nobody else may enter, with the socket that
/// the first of them listens on, and a lock that it holds for as long as it runs.
///
/// The lock goes with its program however that ends; a socket may be left behind.
record Doorway(Path folder) {
  Path lock() {
    return folder.resolve("lock");
  }

  Path socket() {
    return folder.resolve("socket");
  }

  UnixDomainSocketAddress address() {
    return UnixDomainSocketAddress.of(socket());
  }

  /// Makes the folder, or makes sure that it is the user's alone.
  void make() throws IOException {
    Files.createDirectories(folder);
    AclFileAttributeView acl = Files.getFileAttributeView(folder, AclFileAttributeView.class);
    if (acl == null) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    } else {
      acl.setAcl(List.of(ownerOnly(acl)));
    }
  }

  private static AclEntry ownerOnly(AclFileAttributeView acl) throws IOException {
    return AclEntry.newBuilder()
        .setType(AclEntryType.ALLOW)
        .setPrincipal(acl.getOwner())
        .setPermissions(EnumSet.allOf(AclEntryPermission.class))
        .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
        .build();
  }

  /// The right to listen, to be held until the program ends; nothing where another has it.
  Optional<FileLock> take() throws IOException {
    FileChannel channel =
        FileChannel.open(lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock taken = null;
    try {
      taken = channel.tryLock();
    } catch (OverlappingFileLockException heldInThisProcess) {
      taken = null;
    } finally {
      if (taken == null) {
        channel.close();
      }
    }
    return Optional.ofNullable(taken);
  }
}
