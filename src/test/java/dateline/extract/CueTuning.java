package dateline.extract;

import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Gazetteers;
import dateline.model.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Finds the numbers of `cues.txt`: run it with the folders and files of marked texts, the last
/// argument being the file to write.
///
/// Every stretch that is proposed is a case, right if people marked just it; the numbers are those
/// of a logistic regression. What it prints for each set comes from numbers that were found without
/// the part of the texts that they are tried on.
final class CueTuning {
  private static final int PARTS = 5;
  private static final int ROUNDS = 3;

  /// Files are few and short beside the folders: each of their passages counts so many times.
  private static final int OWN_TIMES = 2;

  private static final float PULL = 0.002f;
  private static final int EPOCHS = 15;
  private final Lexicon lexicon = Lexicon.load();
  private final Gazetteer gazetteer = Gazetteers.bundled();

  private record Text(
      MarkedText marked, Document document, List<TokenRange> spots, int set, int times) {
    Set<Span> gold() {
      Set<Span> gold = new HashSet<>();
      marked.marks().forEach(mark -> gold.add(mark.span()));
      return gold;
    }
  }

  public static void main(String[] args) throws IOException {
    new CueTuning().run(args, System.out);
  }

  private void run(String[] args, PrintStream out) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i + 1 < args.length; i++) {
      Path path = Path.of(args[i]);
      var marked =
          Files.isDirectory(path) ? MarkedText.readFolder(path) : MarkedText.readFile(path);
      for (MarkedText text : marked) {
        Document document = Document.of(text.text(), text.whole(), lexicon, gazetteer);
        texts.add(
            new Text(
                text, document, Spots.in(document), i, Files.isDirectory(path) ? 1 : OWN_TIMES));
      }
    }
    int[][] counts = new int[args.length][4];
    for (int part = 0; part < PARTS; part++) {
      List<Text> learnt = new ArrayList<>();
      List<Text> tried = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        (i % PARTS == part ? tried : learnt).add(texts.get(i));
      }
      Judge judge = new Judge(tune(learnt));
      tried.forEach(text -> count(text, judge, counts[text.set]));
    }
    for (int set = 0; set + 1 < args.length; set++) {
      report(args[set], counts[set], out);
    }
    List<String> lines = new ArrayList<>();
    lines.add("# What each cue and each pair of cues is worth, in log-odds. Found by CueTuning.");
    lines.addAll(tune(texts).lines());
    Files.write(Path.of(args[args.length - 1]), lines);
  }

  private static void report(String set, int[] counts, PrintStream out) {
    double precision = counts[2] / (double) counts[1];
    double recall = counts[2] / (double) counts[0];
    out.printf(
        "%s: marked %d, found %d, precision %.3f, recall %.3f, F1 %.3f, best possible recall"
            + " %.3f%n",
        set,
        counts[0],
        counts[1],
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        counts[3] / (double) counts[0]);
  }

  private static void count(Text text, Judge judge, int[] counts) {
    Set<Span> gold = text.gold();
    counts[0] += gold.size();
    for (Judge.Verdict verdict : judge.judge(text.document, List.of())) {
      counts[1]++;
      counts[2] += gold.contains(spanOf(text, verdict.range())) ? 1 : 0;
    }
    for (TokenRange spot : text.spots) {
      counts[3] += gold.contains(spanOf(text, spot)) ? 1 : 0;
    }
  }

  private static Span spanOf(Text text, TokenRange spot) {
    return text.document.tokens().span(spot.first(), spot.last());
  }

  private Scorecard tune(List<Text> texts) {
    Scorecard card = Scorecard.blank(Cues.QUESTIONS);
    for (int round = 0; round < ROUNDS; round++) {
      Judge judge = new Judge(card);
      List<int[]> cases = new ArrayList<>();
      List<Boolean> right = new ArrayList<>();
      for (Text text : texts) {
        Set<Span> gold = text.gold();
        List<Cues> cues = judge.cuesOf(text.document, text.spots);
        for (int i = 0; i < cues.size() * text.times; i++) {
          int spot = i % cues.size();
          cases.add(card.indexesOf(cues.get(spot).answers()));
          right.add(gold.contains(spanOf(text, text.spots.get(spot))));
        }
      }
      card = regress(cases, right);
    }
    return card;
  }

  /// Logistic regression with a pull towards zero, by steps that shrink for each number with what
  /// it has moved (AdaGrad).
  private static Scorecard regress(List<int[]> cases, List<Boolean> right) {
    Scorecard card = Scorecard.blank(Cues.QUESTIONS);
    float[] weights = new float[card.size()];
    float[] moved = new float[card.size()];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      order.add(i);
    }
    Random random = new Random(7);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int k : order) {
        step(cases.get(k), right.get(k), weights, moved);
      }
    }
    for (int i = 0; i < weights.length; i++) {
      card.set(i, weights[i]);
    }
    return card;
  }

  private static void step(int[] active, boolean right, float[] weights, float[] moved) {
    float sum = 0;
    for (int index : active) {
      sum += weights[index];
    }
    float error = (float) ((right ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
    for (int index : active) {
      float gradient = error - PULL * weights[index];
      moved[index] += gradient * gradient;
      weights[index] += 0.06f * gradient / (float) Math.sqrt(moved[index] + 1e-3);
    }
  }
}
