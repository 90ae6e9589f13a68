package dateline.text.page;

import dateline.model.Span;
import org.jsoup.nodes.Element;

/// A run of a page's text that stands by itself: a paragraph, a heading, a line of a list.
///
/// @param element the innermost block that holds it
/// @param words its text with white space made single
/// @param linked how many of its characters are links: all where nothing but marks is none
record Block(Element element, Span span, String words, int linked) {
  int length() {
    return span.length();
  }

  double linkDensity() {
    return linked / (double) Math.max(1, length());
  }
}
