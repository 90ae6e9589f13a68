package dateline.model;

/// What a stretch of a page is. Only the title, the date line and the body belong to the article.
public enum Part {
  TITLE,
  BYLINE,
  DATELINE,
  BODY,
  CAPTION,
  /// Headlines of and links to other articles.
  RELATED,
  COMMENTS,
  /// Disclaimers, copyright notes, the author's biography, calls to share or to pay.
  NOTICE,
  /// Menus, buttons, figures and whatever else surrounds an article.
  FURNITURE;

  /// Whether the places and days that stand here are the report's own.
  public boolean isArticle() {
    return this == TITLE || this == DATELINE || this == BODY || this == CAPTION;
  }
}
