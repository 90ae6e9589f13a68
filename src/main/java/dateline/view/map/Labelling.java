package dateline.view.map;

import dateline.explore.Mark;
import dateline.explore.Precision;
import dateline.explore.Viewport;
import dateline.view.map.Target.Dot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Labels what lies on one view: the selected first, then spots by their mentions, then areas,
/// which never take a spot's room.
final class Labelling {
  private final Viewport viewport;
  private final Lettering lettering;
  private final @Nullable String selected;
  private final LabelPlacer placer;
  private final List<Tag> tags = new ArrayList<>();

  /// @param reserved where no label may stand
  Labelling(
      Viewport viewport,
      Lettering lettering,
      @Nullable String selected,
      List<Rectangle2D> reserved) {
    this.viewport = viewport;
    this.lettering = lettering;
    this.selected = selected;
    placer = new LabelPlacer(viewport.width(), viewport.height());
    reserved.forEach(placer::block);
  }

  MarkPicture label(List<Dot> dots, List<Target> extents) {
    dots.forEach(this::block);
    dots.stream().sorted(Comparator.comparingInt(this::rank)).forEach(this::labelDot);
    extents.stream().sorted(Comparator.comparingInt(this::rank)).forEach(this::labelExtent);
    return new MarkPicture(viewport, dots, extents, tags, placer.boxes());
  }

  private void block(Dot dot) {
    double radius = dot.radius();
    placer.block(new Rectangle2D(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius));
  }

  private void labelDot(Dot dot) {
    Mark mark = dot.foremost();
    boolean isSure = dot.look() == Precision.SPOT;
    Lettering.Size size = isSure ? Lettering.Size.of(mark.count()) : Lettering.Size.SMALL;
    String text = Lettering.fitted(mark.label());
    Dimension2D area = lettering.measure(text, size);
    placer
        .placeBeside(dot.x(), dot.y(), dot.radius(), area.getWidth(), area.getHeight())
        .ifPresent(box -> tags.add(new Tag(text, size, box, dot)));
  }

  private void labelExtent(Target target) {
    Lettering.Size size = Lettering.Size.AREA;
    String text = Lettering.fitted(target.foremost().label());
    Dimension2D area = lettering.measure(text, size);
    double reach = Math.min(target.radius() * 0.6, 60);
    Optional<Rectangle2D> box =
        placer.placeUpon(target.x(), target.y(), reach, area.getWidth(), area.getHeight());
    box.ifPresent(found -> tags.add(new Tag(text, size, found, target)));
  }

  private int rank(Target target) {
    boolean isSelected = target.foremost().key().equals(selected);
    return isSelected ? Integer.MIN_VALUE : -target.mentions();
  }
}
