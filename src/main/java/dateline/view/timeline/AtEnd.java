package dateline.view.timeline;

/// What playing does where the days end.
enum AtEnd {
  STOPS("Stop at the end"),
  TURNS("Turn back at the end"),
  REPEATS("Begin again at the end");

  private final String label;

  AtEnd(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
