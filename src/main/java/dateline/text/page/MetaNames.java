package dateline.text.page;

import java.util.List;

/// The names under which pages state things of their articles in `meta` elements, the surest first.
final class MetaNames {
  static final List<String> TITLE =
      names("dc.title dc:title og:title twitter:title parsely-title sailthru.title citation_title");
  static final List<String> OUTLET =
      names(
          """
          og:site_name application-name dc.publisher dc:publisher citation_journal_title \
          citation_publisher publisher apple-mobile-web-app-title al:android:app_name \
          twitter:app:name:iphone article:publisher copyright\
          """);
  static final List<String> AUTHOR =
      names(
          """
          dc:creator dc.creator author article:author article:author_name parsely-author \
          sailthru.author citation_author byl byline dcterms.creator cxenseparse:author \
          article.author authors rnews:author og:author\
          """);
  static final List<String> PUBLISHED =
      names(
          """
          article:published_time article:published article:publicationdate og:published_time \
          og:article:published_time og:pubdate article:post_date parsely-pub-date datepublished \
          sailthru.date citation_publication_date citation_date citation_online_date dc.date.issued \
          dc.date.published dc.date.created dcterms.issued dcterms.date dcterms.created dc.date \
          dc:date dc:created dc.created cxenseparse:recs:publishtime article.published \
          article_date_original articlepublicationdate article.publicationdate article.created \
          originalpublicationdate publication_date publication-date publicationdate publishdate \
          publish-date publish_date published_date published-date published_time published_at \
          publishtime publish_time pubdate pub_date pdate ptime displaydate date_published \
          prism.publicationdate article:published_date og:publish_date articledate article_date \
          article-date artpubdate bt:pubdate vr:published_time publishing-date \
          shareaholic:article_published_time mediator_published_time news_publishdate \
          firstpublishtime uploaddate eprints.date dcterms.available datecreated created \
          creation_date creationdate release_date rnews:datepublished video:release_date timestamp \
          date\
          """);
  static final List<String> MODIFIED =
      names(
          """
          article:modified_time article:modified og:updated_time og:modified_time datemodified \
          dcterms.modified dc.date.modified dc.modified dc:modified article.updated \
          article:updated_time lastmod last_modified lastmodified lastupdate last_updated \
          modified_time moddate modificationdate revision_date utime updated updated_time \
          updated_at dateupdated last-updated prism.modificationdate og:article:modified_time \
          mediator_modified_time last-modified\
          """);

  private MetaNames() {}

  private static List<String> names(String list) {
    return List.of(list.split(" "));
  }
}
