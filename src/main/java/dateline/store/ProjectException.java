package dateline.store;

/// A project file that cannot be used, or no longer can. The message is for the user: what is
/// wrong, and what to do.
public final class ProjectException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  ProjectException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  ProjectException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /// What is the matter with a project file.
  public enum Reason {
    MISSING,
    EXISTS,
    FOREIGN,
    NEWER,
    DAMAGED,
    READ_ONLY,
    IN_USE,
    DISK_FULL,
    MOVED,
    UNREACHABLE
  }
}
