package dateline.view.timeline;

/// How fast time plays.
enum Speed {
  DAY("1 day a second", 1),
  WEEK("1 week a second", 7),
  MONTH("1 month a second", 30.44),
  YEAR("1 year a second", 365.25);

  private final String label;
  private final double daysPerSecond;

  Speed(String label, double daysPerSecond) {
    this.label = label;
    this.daysPerSecond = daysPerSecond;
  }

  String label() {
    return label;
  }

  double daysPerSecond() {
    return daysPerSecond;
  }

  /// One that takes about a quarter of a minute through some days.
  static Speed through(long days) {
    for (Speed speed : values()) {
      if (days / speed.daysPerSecond <= 20) {
        return speed;
      }
    }
    return YEAR;
  }
}
