package dateline.basemap;

/// The faces that the map is lettered in, all of them bundled.
public enum Typeface {
  REGULAR("NotoSans-Regular"),
  BOLD("NotoSans-Bold"),
  ITALIC("NotoSans-Italic"),
  ARABIC("NotoSansArabic-Regular"),
  ARABIC_BOLD("NotoSansArabic-Bold");

  private final String file;

  Typeface(String file) {
    this.file = file;
  }

  /// The font's file among the program's resources.
  public String resource() {
    return "/dateline/assets/fonts/" + file + ".ttf";
  }
}
