package dateline.view;

import dateline.copies.Versions;
import dateline.explore.Corrections;
import dateline.explore.Explorer;
import dateline.model.Copy;
import dateline.view.Notices.Choice;
import java.util.List;

/// Asks whether reports that came as changed versions of others are to replace them.
record VersionOffer(Explorer explorer, Notices notices, Corrections corrections) {
  void make(List<Copy> versions) {
    int pages = Versions.among(versions).size();
    notices.ask(
        pages == 1 ? words(versions.getFirst()) : words(pages),
        new Choice(
            pages == 1 ? "Replace the older version" : "Replace the older versions",
            () -> corrections.replaceOlder(versions)),
        new Choice(pages == 1 ? "Keep both" : "Keep all", () -> {}));
  }

  private String words(Copy version) {
    String title =
        explorer.report(version.report()).map(it -> " of “" + it.title() + "”").orElse("");
    return "This is another version" + title + " (" + version.changes().words() + ")";
  }

  private static String words(int pages) {
    return pages + " reports came as other versions of reports that are here";
  }
}
