package dateline.extract.time;

import dateline.extract.time.Meaning.Base;
import org.jspecify.annotations.Nullable;

/// Lengths of time in two units: "one year and three months", "2 hours 30 minutes".
final class CompoundLengths {
  private CompoundLengths() {}

  /// @param first the length that begins with a token
  static @Nullable Match at(Tokens tokens, int i, Length first) {
    int joint = first.to();
    joint = tokens.isSign(joint, ',') ? joint + 1 : joint;
    joint = tokens.is(joint, "and") ? joint + 1 : joint;
    Count count = first.count().value() > 0 ? Count.at(tokens, joint) : null;
    if (count == null || count.value() == 0 || !tokens.is(count.to(), Kind.UNIT)) {
      return null;
    }
    Length second = Length.of(tokens, count.to(), count);
    boolean joined =
        second.grain().compareTo(first.grain()) < 0
            && second.count().value() > 0
            && first.factor() * second.factor() == 1;
    return joined ? both(tokens, i, first, second) : null;
  }

  private static Match both(Tokens tokens, int i, Length first, Length second) {
    int direction = Durations.direction(tokens, second.to());
    Meaning length =
        new Meaning.Length(
            value(first, second), first.grain(), first.count().value(), Meaning.Side.UNKNOWN);
    if (direction == 0) {
      return new Match(i, second.to(), length);
    }
    Base base = tokens.is(second.to(), "ago") ? Base.MOMENT : Base.STORY;
    int to = tokens.is(second.to(), "from") ? second.to() + 2 : second.to() + 1;
    int count = first.grain().holding(second.grain()) * first.count().value();
    return new Match(
        i,
        to,
        second.grain().isBelowDay() || count == 0
            ? first.shifted(direction, base)
            : new Meaning.Shifted(
                second.grain(), direction * (count + second.count().value()), base));
  }

  /// `P1Y3M`, `PT2H30M`, `P1DT6H`.
  private static String value(Length first, Length second) {
    String one = first.grain().lasting(first.count().text());
    String two = second.grain().lasting(second.count().text()).substring(1);
    return one.startsWith("PT") ? one + two.substring(1) : one + two;
  }
}
