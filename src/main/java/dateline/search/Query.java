package dateline.search;

import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody looks for: every term has to be there, in any order.
///
/// Whatever is typed is a query; signs that are no words part words.
public record Query(List<Term> terms) {
  public static final Query NONE = new Query(List.of());

  private static final Pattern TERM =
      Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”«»]|[^\\s\"“”„«»]+");

  /// One word, or several that follow each other.
  ///
  /// @param words folded
  /// @param isOpen whether the last word may go on
  public record Term(List<String> words, boolean isOpen) {
    public Term {
      words = List.copyOf(words);
    }
  }

  public Query {
    terms = List.copyOf(terms);
  }

  /// Words may be the beginnings of longer ones; between quotation marks stands a phrase as it is.
  public static Query of(String typed) {
    List<Term> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(typed);
    while (matcher.find()) {
      String phrase = matcher.group(1);
      List<String> words =
          Words.in(phrase == null ? matcher.group() : phrase).stream().map(Word::folded).toList();
      if (!words.isEmpty()) {
        terms.add(new Term(words, phrase == null));
      }
    }
    return terms.isEmpty() ? NONE : new Query(terms);
  }

  public boolean isBlank() {
    return terms.isEmpty();
  }

  /// Where a text has any of the terms, in its order.
  public List<Span> hitsIn(String text) {
    List<Span> hits = new ArrayList<>();
    if (!isBlank()) {
      hits(text).forEach(hit -> hits.add(hit.span()));
    }
    return hits;
  }

  /// A term in a text.
  record Hit(Span span, Term term) {}

  List<Hit> hits(String text) {
    List<Word> words = Words.in(text);
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Term longest = longestAt(words, at);
      if (longest == null) {
        at++;
      } else {
        int last = at + longest.words().size() - 1;
        hits.add(new Hit(new Span(words.get(at).start(), words.get(last).end()), longest));
        at = last + 1;
      }
    }
    return hits;
  }

  private @Nullable Term longestAt(List<Word> words, int at) {
    Term longest = null;
    for (Term term : terms) {
      if ((longest == null || term.words().size() > longest.words().size())
          && standsAt(words, at, term)) {
        longest = term;
      }
    }
    return longest;
  }

  private static boolean standsAt(List<Word> words, int at, Term term) {
    int last = term.words().size() - 1;
    if (at + last >= words.size()) {
      return false;
    }
    for (int i = 0; i <= last; i++) {
      String word = words.get(at + i).folded();
      String wanted = term.words().get(i);
      boolean goesOn = i == last && term.isOpen();
      if (goesOn ? !word.startsWith(wanted) : !word.equals(wanted)) {
        return false;
      }
    }
    return true;
  }
}
