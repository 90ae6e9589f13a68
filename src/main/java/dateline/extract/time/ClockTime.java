package dateline.extract.time;

/// A time of the clock.
///
/// @param to behind its last token
/// @param value as TIMEX3 appends it to the day: `T14:30`
record ClockTime(int to, String value) {
  private static final int NOON = 12;

  static ClockTime of(int to, int hour, int minute) {
    return new ClockTime(to, (hour < 10 ? "T0" : "T") + hour + (minute < 10 ? ":0" : ":") + minute);
  }

  ClockTime endingAt(int later) {
    return new ClockTime(later, value);
  }

  /// On the half of the day that a part of it says: 8 in the evening is 20:00.
  ///
  /// @param part as TIMEX3 writes it: `TEV`
  ClockTime in(String part) {
    int hour = Integer.parseInt(value.substring(1, 3));
    int minute = Integer.parseInt(value.substring(4));
    boolean late =
        part.equals("TAF")
            || part.equals("TEV")
            || part.equals("TDU")
            || (part.equals("TNI") && hour > 5);
    if (hour == NOON) {
      return late && !part.equals("TNI") ? this : of(to, part.equals("TAF") ? NOON : 0, minute);
    }
    return late && hour < NOON ? of(to, hour + NOON, minute) : this;
  }
}
