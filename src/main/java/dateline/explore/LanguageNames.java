package dateline.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Languages as the window names them.
public final class LanguageNames {
  private LanguageNames() {}

  /// The name of an ISO 639-1 code: "Arabic".
  public static String of(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /// The ISO 639-1 code of a language as people write it: "Arabic", "arabic", "ar".
  public static Optional<String> codeOf(String written) {
    String words = written.strip();
    return Arrays.stream(Locale.getISOLanguages())
        .filter(code -> code.length() == 2)
        .filter(code -> code.equalsIgnoreCase(words) || of(code).equalsIgnoreCase(words))
        .findFirst();
  }

  /// What tells a report in a list from those in English, or null where it is one of them or its
  /// language is not known.
  public static @Nullable String tagOf(@Nullable String code) {
    return code == null || code.startsWith("en") ? null : of(code);
  }
}
