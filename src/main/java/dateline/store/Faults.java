package dateline.store;

import dateline.store.ProjectException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What the user is told of the ways in which a project file fails.
final class Faults {
  private final Path file;

  Faults(Path file) {
    this.file = file;
  }

  ProjectException of(SQLException failure) {
    Reason reason = reason(failure);
    return new ProjectException(reason, sentence(reason), failure);
  }

  ProjectException of(Reason reason) {
    return new ProjectException(reason, sentence(reason));
  }

  ProjectException of(Reason reason, IOException failure) {
    return new ProjectException(reason, sentence(reason), failure);
  }

  private static Reason reason(SQLException failure) {
    if (!(failure instanceof SQLiteException sqlite)) {
      return Reason.UNREACHABLE;
    }
    SQLiteErrorCode code = sqlite.getResultCode();
    // The low byte is the primary code, the others say more about it.
    return switch (SQLiteErrorCode.getErrorCode(code.code & 0xFF)) {
      case SQLITE_NOTADB -> Reason.FOREIGN;
      case SQLITE_CORRUPT, SQLITE_FORMAT -> Reason.DAMAGED;
      case SQLITE_BUSY, SQLITE_LOCKED -> Reason.IN_USE;
      case SQLITE_READONLY, SQLITE_PERM -> Reason.READ_ONLY;
      case SQLITE_FULL -> Reason.DISK_FULL;
      case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_PROTOCOL -> Reason.UNREACHABLE;
      default -> throw new IllegalStateException(failure);
    };
  }

  private String sentence(Reason reason) {
    String name = "“" + file.getFileName() + "”";
    return switch (reason) {
      case MISSING -> name + " is not there any more. Look for it under another name or folder.";
      case EXISTS -> name + " exists already. Choose another name, or open it.";
      case FOREIGN -> name + " is not a Dateline project. It was left as it is.";
      case NEWER -> name + " was made by a newer version of Dateline. Update Dateline to open it.";
      case DAMAGED ->
          name + " is damaged and was left as it is. Open a copy or a backup of it instead.";
      case READ_ONLY ->
          name + " cannot be written to. Copy it to a folder of your own and open the copy.";
      case IN_USE -> name + " is open in another window of Dateline. Close it there first.";
      case DISK_FULL ->
          "The disk that holds " + name + " is full. Make room on it, then add the rest again.";
      case MOVED ->
          name + " was moved or replaced while it was open. Save a copy under another name.";
      case UNREACHABLE ->
          name + " cannot be reached. Check that its disk is connected and that you may use it.";
    };
  }
}
