package dateline.view.corrections;

/// How far what people say of a name reaches.
public enum Scope {
  HERE("Here only", "here"),
  REPORT("All in this report", "in this report"),
  PROJECT("Always in this project", "always");

  private final String label;
  private final String words;

  Scope(String label, String words) {
    this.label = label;
    this.words = words;
  }

  public String label() {
    return label;
  }

  /// As it stands behind what was decided.
  String words() {
    return words;
  }
}
