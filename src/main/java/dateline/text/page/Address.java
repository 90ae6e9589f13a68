package dateline.text.page;

import dateline.text.plain.Statements;
import dateline.text.plain.Statements.Field;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Where a page stood on the web, as it says itself or as the browser noted that saved it.
final class Address {
  /// `<!-- saved from url=(0022)http://daily.example/ -->` and SingleFile's ` url: http://... `.
  private static final Pattern NOTED =
      Pattern.compile(
          "(?i)saved\\b.{0,40}?\\burl(?:=\\(\\d+\\)|:\\s*)(https?://\\S+)", Pattern.DOTALL);

  private Address() {}

  static void state(Document page, Meta meta, Statements statements) {
    statements.add(
        Field.URL, web(page.select("link[rel=canonical]").attr("abs:href")), "its canonical link");
    statements.add(
        Field.URL,
        meta.all("og:url").stream().flatMap(u -> web(u).stream()).findFirst(),
        Meta.where("og:url"));
    statements.add(Field.URL, noted(page), "the note of the browser that saved it");
    statements.add(
        Field.URL,
        web(page.select("link[rel=shortlink], base[href]").attr("abs:href")),
        "its links");
  }

  private static Optional<String> web(String address) {
    return Optional.of(address).filter(url -> url.matches("https?://.+"));
  }

  private static Optional<String> noted(Document page) {
    return page.nodeStream(Comment.class)
        .map(comment -> NOTED.matcher(comment.getData()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  static void stateSite(@Nullable String address, Statements statements) {
    statements.add(
        Field.OUTLET, Optional.ofNullable(address).flatMap(Address::site), "its address");
  }

  /// The name of the site, "daily.example" of "https://www.daily.example/a".
  static Optional<String> site(String address) {
    try {
      return Optional.ofNullable(URI.create(address.replaceFirst("[?#].*", "")).getHost())
          .map(
              host ->
                  host.toLowerCase(Locale.ROOT).replaceFirst("^(www\\d?|m|amp|edition)\\.", ""));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
