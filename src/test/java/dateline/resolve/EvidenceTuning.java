package dateline.resolve;

import dateline.extract.Extractor;
import dateline.extract.Lexicon;
import dateline.extract.MarkedText;
import dateline.extract.Scorecard;
import dateline.extract.Toponym;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Gazetteers;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Finds the numbers of `evidence.txt`: run it with the folders of marked texts, the last argument
/// being the file to write.
///
/// A meaning is right if it lies where people said; the numbers are those of a choice among the
/// meanings of each name (a conditional logit). What it prints comes from numbers that were found
/// without the part of the texts that they are tried on.
final class EvidenceTuning {
  private static final int PARTS = 5;
  private static final int ROUNDS = 4;
  private static final double SAME_PLACE_KM = 40;
  private static final double SAME_REGION_KM = 161;

  private final Extractor extractor;

  private EvidenceTuning(Gazetteer gazetteer) {
    extractor = new Extractor(Lexicon.load(), gazetteer);
  }

  /// The names of one text, and for each the positions that people gave to its mentions.
  private record Text(List<Name> names, List<List<Position>> gold, int set) {}

  private record Meaning(List<Integer> indexes, double right) {}

  public static void main(String[] args) throws IOException {
    new EvidenceTuning(Gazetteers.bundled()).run(args, System.out);
  }

  private void run(String[] args, PrintStream out) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i + 1 < args.length; i++) {
      for (MarkedText marked : MarkedText.readFolder(Path.of(args[i]))) {
        texts.add(textOf(marked, i));
      }
    }
    Tally[] tallies = new Tally[args.length];
    for (int i = 0; i < tallies.length; i++) {
      tallies[i] = new Tally();
    }
    for (int part = 0; part < PARTS; part++) {
      List<Text> learnt = new ArrayList<>();
      List<Text> tried = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        (i % PARTS == part ? tried : learnt).add(texts.get(i));
      }
      PlaceResolver resolver = new PlaceResolver(tune(learnt));
      for (Text text : tried) {
        tallies[text.set].count(text, resolver.resolve(text.names));
      }
    }
    for (int set = 0; set + 1 < args.length; set++) {
      out.println(args[set] + ": " + tallies[set]);
    }
    List<String> lines = new ArrayList<>();
    lines.add("# What speaks for a meaning of a name, in log-odds. Found by EvidenceTuning.");
    lines.addAll(tune(texts).lines());
    Files.write(Path.of(args[args.length - 1]), lines);
  }

  private Text textOf(MarkedText marked, int set) {
    List<Toponym> toponyms = extractor.extract(marked.text(), marked.whole()).toponyms();
    List<Name> names = Name.of(toponyms);
    List<List<Position>> gold = new ArrayList<>();
    for (Name name : names) {
      List<Position> positions = new ArrayList<>();
      for (int mention : name.mentions()) {
        for (MarkedText.Mark mark : marked.marks()) {
          Position position = mark.position();
          if (position != null && mark.span().overlaps(toponyms.get(mention).span())) {
            positions.add(position);
          }
        }
      }
      gold.add(positions);
    }
    return new Text(names, gold, set);
  }

  private static Scorecard tune(List<Text> texts) {
    Scorecard card = Scorecard.blank(Evidence.QUESTIONS);
    for (int round = 0; round < ROUNDS; round++) {
      PlaceResolver resolver = new PlaceResolver(card);
      List<List<Meaning>> cases = new ArrayList<>();
      for (Text text : texts) {
        Choices choices = round == 0 ? Choices.open(text.names) : resolver.resolve(text.names);
        addCases(text, choices, card, cases);
        if (round > 0) {
          addCases(text, Choices.open(text.names), card, cases);
        }
      }
      card = regress(cases);
    }
    return card;
  }

  private static void addCases(
      Text text, Choices choices, Scorecard card, List<List<Meaning>> cases) {
    EvidenceReader reader =
        new EvidenceReader(choices, new Neighbourhood(text.names), new NamedAreas(text.names));
    for (int n = 0; n < text.names.size(); n++) {
      Name name = text.names.get(n);
      if (name.candidates().isEmpty()) {
        continue;
      }
      for (Position gold : text.gold.get(n)) {
        int count = name.candidates().size();
        double[] right = right(name, gold);
        List<Meaning> meanings = new ArrayList<>(count + 1);
        for (int c = 0; c < count; c++) {
          meanings.add(meaning(card, reader.read(n, c), right[c]));
        }
        meanings.add(meaning(card, reader.readAbsent(n), right[count]));
        cases.add(meanings);
      }
    }
  }

  private static Meaning meaning(Scorecard card, Evidence evidence, double right) {
    return new Meaning(Arrays.stream(card.indexesOf(evidence.answers())).boxed().toList(), right);
  }

  /// Which meanings are right: the near ones, else those in the region, else the absent one.
  private static double[] right(Name name, Position gold) {
    int count = name.candidates().size();
    double[] right = new double[count + 1];
    boolean near = name.candidates().stream().anyMatch(c -> isAt(c.place(), gold, SAME_PLACE_KM));
    double limit = near ? SAME_PLACE_KM : SAME_REGION_KM;
    right[count] = 1;
    for (int c = 0; c < count; c++) {
      if (isAt(name.candidates().get(c).place(), gold, limit)) {
        right[c] = 1;
        right[count] = 0;
      }
    }
    return right;
  }

  /// Whether a place is where people said; where the middle of a country is, is a matter of taste.
  private static boolean isAt(Place place, Position gold, double limitKm) {
    boolean wide = place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.CONTINENT;
    double limit = wide ? Math.max(limitKm, 2.6 * place.radiusKm()) : limitKm;
    return place.position().distanceKm(gold) <= limit;
  }

  private static Scorecard regress(List<List<Meaning>> cases) {
    Scorecard card = Scorecard.blank(Evidence.QUESTIONS);
    float[] weights = new float[card.size()];
    float[] moved = new float[card.size()];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      order.add(i);
    }
    Random random = new Random(7);
    for (int epoch = 0; epoch < 20; epoch++) {
      Collections.shuffle(order, random);
      for (int k : order) {
        step(cases.get(k), weights, moved);
      }
    }
    for (int i = 0; i < weights.length; i++) {
      card.set(i, weights[i]);
    }
    return card;
  }

  private static void step(List<Meaning> one, float[] weights, float[] moved) {
    double[] scores = new double[one.size()];
    for (int m = 0; m < scores.length; m++) {
      for (int index : one.get(m).indexes) {
        scores[m] += weights[index];
      }
    }
    double[] chances = PlaceResolver.chancesOf(scores);
    double rightly = 0;
    for (int m = 0; m < scores.length; m++) {
      rightly += chances[m] * one.get(m).right;
    }
    for (int m = 0; m < scores.length; m++) {
      double wanted = chances[m] * one.get(m).right / Math.max(rightly, 1e-9);
      float error = (float) (wanted - chances[m]);
      if (Math.abs(error) > 1e-4) {
        for (int index : one.get(m).indexes) {
          float gradient = error - 0.001f * weights[index];
          moved[index] += gradient * gradient;
          weights[index] += 0.06f * gradient / (float) Math.sqrt(moved[index] + 1e-3);
        }
      }
    }
  }

  /// How often the likeliest meaning was right, and how its chance compares with that.
  private static final class Tally {
    private int marked;
    private int placed;
    private int right;
    private int possible;
    private final int[] said = new int[10];
    private final int[] so = new int[10];

    void count(Text text, Choices choices) {
      for (int n = 0; n < text.names.size(); n++) {
        for (Position gold : text.gold.get(n)) {
          count(text.names.get(n), choices.best(n), choices.chances().get(n), gold);
        }
      }
    }

    private void count(Name name, int best, double[] chances, Position gold) {
      marked++;
      if (best < 0) {
        return;
      }
      placed++;
      possible += isNear(name, gold) ? 1 : 0;
      boolean hit = isAt(name.candidates().get(best).place(), gold, SAME_REGION_KM);
      right += hit ? 1 : 0;
      int bin = Math.min(9, (int) (chances[best] * 10));
      said[bin]++;
      so[bin] += hit ? 1 : 0;
    }

    private static boolean isNear(Name name, Position gold) {
      return name.candidates().stream().anyMatch(c -> isAt(c.place(), gold, SAME_REGION_KM));
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      text.append(
          "marked %d, placed %d, right within 161 km %.3f, best possible %.3f; said:right"
              .formatted(marked, placed, right / (double) placed, possible / (double) placed));
      for (int i = 0; i < 10; i++) {
        if (said[i] > 0) {
          text.append(" 0.%d:%.2f(%d)".formatted(i, so[i] / (double) said[i], said[i]));
        }
      }
      return text.toString();
    }
  }
}
