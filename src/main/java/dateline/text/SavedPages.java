package dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/// The folders of pictures, styles and frames that browsers keep beside a page that they save
/// whole: `Report_files`, `Report-Dateien`, `Report_fichiers` and so on.
///
/// A folder is one, whatever its name, where a page beside it shows something out of it; a page
/// that only leads to what lies in it does not make it one.
public final class SavedPages {
  private static final Pattern PAGE = Pattern.compile("(?i).*\\.(?:html?|xhtml|xht)");
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?i)(?:\\b(?:src|srcset|data|poster|background)\\s*=\\s*[\"']?|url\\([\"']?"
              + "|<link\\b[^>]{0,300}\\bhref\\s*=\\s*[\"']?)(?:\\./)?([^\"'/>?#:(]{1,250})/");

  /// So many pages of one folder are looked into whatever their names are.
  private static final int FEW = 50;

  private static final int ALIKE = 4;
  private static final int HEAD = 1 << 20;

  /// Where the bytes of a path come from.
  public interface Opener {
    InputStream open(String path) throws IOException;
  }

  private final Opener opener;
  private final Set<String> folders = new HashSet<>();

  private SavedPages(Opener opener) {
    this.opener = opener;
  }

  /// @param paths of files, with slashes
  public static SavedPages among(Collection<String> paths, Opener opener) {
    SavedPages saved = new SavedPages(opener);
    Map<String, List<String>> pages =
        paths.stream()
            .filter(PAGE.asMatchPredicate())
            .collect(Collectors.groupingBy(SavedPages::parent));
    paths.stream()
        .flatMap(SavedPages::parents)
        .distinct()
        .filter(folder -> pages.containsKey(parent(folder)))
        .collect(Collectors.groupingBy(SavedPages::parent))
        .forEach((parent, beside) -> saved.look(pages.getOrDefault(parent, List.of()), beside));
    return saved;
  }

  /// Whether a file lies in such a folder, however deep.
  public boolean isPiece(String path) {
    return parents(path).anyMatch(folders::contains);
  }

  private void look(List<String> pages, List<String> beside) {
    for (String page : pages) {
      boolean wanted =
          pages.size() <= FEW || beside.stream().anyMatch(f -> isAlike(name(page), name(f)));
      if (wanted) {
        Set<String> shown = shownBy(page);
        beside.stream().filter(folder -> shown.contains(name(folder))).forEach(folders::add);
      }
    }
  }

  private static boolean isAlike(String page, String folder) {
    int length = Math.min(ALIKE, Math.min(page.length(), folder.length()));
    return page.regionMatches(true, 0, folder, 0, length);
  }

  /// The names of the folders beside a page that it shows something of.
  private Set<String> shownBy(String page) {
    try (InputStream stream = opener.open(page)) {
      String markup = Decoded.of(stream.readNBytes(HEAD), false).text();
      return SHOWN.matcher(markup).results().map(SavedPages::folder).collect(Collectors.toSet());
    } catch (IOException unreadable) {
      return Set.of();
    }
  }

  private static String folder(MatchResult shown) {
    String name = Parser.unescapeEntities(shown.group(1).strip(), true);
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return name;
    }
  }

  private static Stream<String> parents(String path) {
    return Stream.iterate(parent(path), folder -> !folder.isEmpty(), SavedPages::parent);
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
