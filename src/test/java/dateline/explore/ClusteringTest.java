package dateline.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusteringTest {
  private final Mark damascus = Marks.town("Damascus", 33.51, 36.29, 9);
  private final Mark harasta = Marks.town("Harasta", 33.56, 36.37, 2);
  private final Mark palmyra = Marks.town("Palmyra", 34.56, 38.28, 3);

  @Test
  void joinsWhatWouldCoverEachOther() {
    List<Cluster> clusters = Clustering.of(List.of(palmyra, harasta, damascus), 6, null);
    assertThat(clusters).extracting(Cluster::mentions).containsExactly(11, 3);
    assertThat(clusters.getFirst().marks()).containsExactly(damascus, harasta);
  }

  @Test
  void partsThemFromNearerBy() {
    assertThat(Clustering.of(List.of(palmyra, harasta, damascus), 11, null)).hasSize(3);
  }

  @Test
  void standsWhereItsForemostMarkIs() {
    Cluster cluster = Clustering.of(List.of(harasta, damascus), 6, null).getFirst();
    assertThat(cluster.foremost()).isEqualTo(damascus);
    assertThat(cluster.x()).isEqualTo(Mercator.x(36.29));
    assertThat(cluster.y()).isEqualTo(Mercator.y(33.51));
  }

  @Test
  void leavesTheSelectedMarkOnItsOwn() {
    List<Cluster> clusters = Clustering.of(List.of(harasta, damascus), 6, "Harasta");
    assertThat(clusters).hasSize(2).allMatch(Cluster::isSingle);
  }

  @Test
  void answersTheSameWhateverTheOrder() {
    List<Mark> marks = new ArrayList<>(Marks.strewn(400));
    List<List<String>> expected = keys(Clustering.of(marks, 6.5, null));
    Collections.shuffle(marks, new Random(5));
    assertThat(keys(Clustering.of(marks, 6.5, null))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 6.5, 8})
  void joinsTheSameAsWhereEveryTwoAreCompared(double zoom) {
    List<Mark> marks = Marks.strewn(600);
    assertThat(keys(Clustering.of(marks, zoom, "town 7")))
        .isEqualTo(SlowClustering.of(marks, zoom, "town 7"));
  }

  @Test
  void losesNoMarkAndCountsNoneTwice() {
    List<Mark> marks = Marks.strewn(2000);
    assertThat(Clustering.of(marks, 5, null).stream().flatMap(c -> c.marks().stream()))
        .containsExactlyInAnyOrderElementsOf(marks);
  }

  @Test
  void leavesNoTwoDiscsUponEachOther() {
    List<Cluster> clusters = Clustering.of(Marks.strewn(2000), 6, null);
    for (int i = 0; i < clusters.size(); i++) {
      for (int j = 0; j < i; j++) {
        Cluster a = clusters.get(i);
        Cluster b = clusters.get(j);
        double distance = Math.hypot(a.x() - b.x(), a.y() - b.y()) * Mercator.worldSize(6);
        assertThat(distance).isGreaterThan(0.7 * Math.max(a.radius(), b.radius()));
      }
    }
  }

  @Test
  void growsADiscByItsAreaAndNeverBelowEightPixels() {
    assertThat(2 * Cluster.radius(1, true)).isGreaterThanOrEqualTo(8);
    assertThat(Cluster.radius(4, true)).isEqualTo(2 * Cluster.radius(1, true));
    assertThat(Cluster.radius(1000, true)).isBetween(Cluster.radius(100, true), 30.0);
  }

  @Test
  void goesRoundItsMarks() {
    Cluster cluster = Clustering.of(List.of(harasta, damascus), 6, null).getFirst();
    assertThat(cluster.after(null)).isEqualTo(damascus);
    assertThat(cluster.after("Damascus")).isEqualTo(harasta);
    assertThat(cluster.after("Harasta")).isEqualTo(damascus);
  }

  private static List<List<String>> keys(List<Cluster> clusters) {
    return clusters.stream()
        .map(cluster -> cluster.marks().stream().map(Mark::key).toList())
        .toList();
  }
}
