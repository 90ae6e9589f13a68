package dateline.copies;

import dateline.model.Article;
import dateline.model.Changes;
import dateline.model.Part;
import dateline.model.Segment;
import dateline.model.Span;
import dateline.text.Sentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Tells how many sentences of an article are otherwise than in an earlier one.
final class SentenceChanges {
  /// The share of words that two sentences have in common when one is the other, changed.
  private static final double SAME_SENTENCE = 0.5;

  private SentenceChanges() {}

  static Changes between(Article earlier, Article later) {
    List<long[]> before = sentences(earlier);
    List<long[]> now = sentences(later);
    List<long[]> left = without(before, now);
    List<long[]> unlike = without(now, before);
    int changed = 0;
    int added = 0;
    for (long[] sentence : unlike) {
      Optional<long[]> old = left.stream().filter(each -> isChanged(each, sentence)).findFirst();
      if (old.isPresent()) {
        left.remove(old.get());
        changed++;
      } else {
        added++;
      }
    }
    return new Changes(changed, added, left.size());
  }

  private static List<long[]> without(List<long[]> sentences, List<long[]> others) {
    List<long[]> rest = new ArrayList<>(sentences);
    rest.removeIf(sentence -> others.stream().anyMatch(other -> Arrays.equals(sentence, other)));
    return rest;
  }

  private static boolean isChanged(long[] before, long[] now) {
    long[] sorted = before.clone();
    Arrays.sort(sorted);
    long shared = Arrays.stream(now).filter(w -> Arrays.binarySearch(sorted, w) >= 0).count();
    return shared >= SAME_SENTENCE * Math.max(before.length, now.length);
  }

  private static List<long[]> sentences(Article article) {
    List<long[]> words = new ArrayList<>();
    for (Segment segment : article.segments()) {
      if (segment.part() == Part.BODY) {
        for (Span sentence : Sentences.in(article.text(), segment.span())) {
          words.add(Words.of(sentence.of(article.text())));
        }
      }
    }
    words.removeIf(sentence -> sentence.length == 0);
    return words;
  }
}
