package dateline.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The folders of pictures and scripts that browsers keep beside a page that they save whole:
/// `Report.html` and `Report_files`, `Report-Dateien`, `Report_fichiers` and so on.
///
/// Whatever the word is, a folder is one where it is named after a page beside it.
public final class SavedPages {
  private static final Pattern PAGE = Pattern.compile("(.+)\\.(?:html?|xhtml|xht|mht)");
  private static final Pattern FOLDER =
      Pattern.compile("(.+)(?:[_-]|\\.)(\\p{L}[\\p{L}\\p{M}_ -]{2,20})");

  /// What browsers add in one language or another, in lower case.
  private static final Set<String> WORDS =
      Set.of(
          "files",
          "dateien",
          "fichiers",
          "archivos",
          "ficheros",
          "arquivos",
          "ficheiros",
          "file",
          "bestanden",
          "filer",
          "pliki",
          "soubory",
          "fails",
          "fitxers",
          "fajlovi",
          "dosyalar",
          "dosyalari",
          "tiedostot",
          "elemei",
          "datoteke",
          "kartes",
          "failid",
          "файлы",
          "файли",
          "αρχεία",
          "archivo",
          "resources",
          "ملفات",
          "data");

  private final Set<String> stems = new HashSet<>();

  private SavedPages() {}

  /// @param paths of files, with slashes
  public static SavedPages among(Collection<String> paths) {
    SavedPages pages = new SavedPages();
    for (String path : paths) {
      Matcher page = PAGE.matcher(path.toLowerCase(Locale.ROOT));
      if (page.matches()) {
        pages.stems.add(page.group(1));
      }
    }
    return pages;
  }

  /// Whether a file lies in such a folder, however deep.
  public boolean isPiece(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf('/'); at >= 0; at = lower.indexOf('/', at + 1)) {
      if (isFolder(lower.substring(0, at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFolder(String folder) {
    Matcher matcher = FOLDER.matcher(folder);
    return matcher.matches()
        && WORDS.contains(matcher.group(2))
        && stems.contains(matcher.group(1));
  }
}
