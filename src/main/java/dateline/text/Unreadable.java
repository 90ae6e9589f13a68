package dateline.text;

/// A file that cannot be read as a report. The message is a sentence for the user that says what to
/// do.
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  public Unreadable(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /// Why a file was refused.
  public enum Reason {
    MISSING,
    FORBIDDEN,
    EMPTY,
    TOO_LARGE,
    NO_TEXT,
    UNKNOWN_FORMAT,
    DAMAGED
  }
}
