package dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Mails, mailboxes and pages that a browser saved as mail: the article that each holds.
class MailFormatsTest extends FormatFiles {
  @Test
  void mail() throws Exception {
    String subject = Base64.getEncoder().encodeToString("L’armée à Hajin".getBytes(UTF_8));
    String mail =
        """
        From: "Jane Doe" <jane@example.org>
        To: desk@example.org
        Subject: =?utf-8?B?%s?=
        Date: Fri, 14 Dec 2018 10:00:00 +0000
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="x1"

        --x1
        Content-Type: text/plain; charset=windows-1252
        Content-Transfer-Encoding: quoted-printable

        The army entered the town of Hajin from the north on Friday, =
        local sources said.

        The militants withdrew =96 towards the Euphrates =96 and held two villages.
        --x1
        Content-Type: text/html; name="page.html"
        Content-Disposition: attachment; filename="page.html"
        Content-Transfer-Encoding: base64

        %s
        --x1--
        """
            .formatted(subject, Base64.getMimeEncoder().encodeToString(PAGE.getBytes(UTF_8)));

    List<Article> articles = read("report.eml", mail.getBytes(UTF_8));

    assertThat(articles).hasSize(2);
    Article article = articles.getFirst();
    assertThat(article.text())
        .isEqualTo(
            FIRST + "\n\nThe militants withdrew – towards the Euphrates – and held two villages.");
    assertThat(article.masthead().title()).isEqualTo("L’armée à Hajin");
    assertThat(article.masthead().author()).isEqualTo("Jane Doe");
    assertThat(day(article)).isEqualTo(DAY);
    assertThat(article.source().charset()).isEqualTo("windows-1252");
    assertThat(articles.get(1).source().file()).isEqualTo("report.eml/page.html");
    assertThat(body(articles.get(1))).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void whatAReplyQuotesAndItsSignatureAreNotTheArticle() throws Exception {
    String mail =
        """
        From: jane@example.org
        To: desk@example.org
        Subject: Re: Hajin
        Date: Fri, 14 Dec 2018 10:00:00 +0000

        %s

        On Thu, 13 Dec 2018 at 09:00, John <john@example.org> wrote:
        > What is new in Raqqa?
        > Nothing was heard of it.

        --\s
        Jane Doe, The Daily
        """
            .formatted(FIRST);

    assertThat(body(only("reply.eml", mail.getBytes(UTF_8)))).isEqualTo(FIRST);
  }

  @Test
  void ofAMailThatIsPassedOnTheMailWithinIsTheArticle() throws Exception {
    String mail =
        """
        From: desk@example.org
        To: all@example.org
        Subject: Fwd: Army enters Hajin
        Date: Mon, 17 Dec 2018 10:00:00 +0000

        For your interest.

        ---------- Forwarded message ---------
        From: Jane Doe <jane@example.org>
        Date: Fri, 14 Dec 2018 at 09:00
        Subject: Army enters Hajin
        To: <desk@example.org>

        %s

        --\s
        The desk
        """
            .formatted(BODY);

    Article article = only("forward.eml", mail.getBytes(UTF_8));

    assertThat(body(article)).isEqualTo(BODY);
    assertThat(article.masthead().title()).isEqualTo("Army enters Hajin");
    assertThat(article.masthead().author()).isEqualTo("Jane Doe");
    assertThat(day(article)).isEqualTo(DAY);
  }

  @Test
  void mailbox() throws Exception {
    String box =
        """
        From jane@example.org Fri Dec 14 10:00:00 2018
        From: jane@example.org
        Subject: One
        Date: Fri, 14 Dec 2018 10:00:00 +0000

        The army entered Hajin.
        >From there it went on.

        From john@example.org Sat Dec 15 10:00:00 2018
        From: john@example.org
        Subject: Two
        Date: Sat, 15 Dec 2018 10:00:00 +0000

        It left again.
        """;

    List<Article> articles = read("news.mbox", box.getBytes(UTF_8));

    assertThat(articles)
        .extracting(Article::text)
        .containsExactly("The army entered Hajin.\nFrom there it went on.\n", "It left again.\n");
    assertThat(articles).extracting(a -> a.masthead().title()).containsExactly("One", "Two");
  }

  @Test
  void pageSavedAsMhtml() throws Exception {
    String saved =
        """
        From: <Saved by a browser>
        Snapshot-Content-Location: https://daily.example/2018/12/14/hajin
        Subject: Army enters Hajin
        Date: Tue, 3 Nov 2020 10:00:00 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="b"

        --b
        Content-Type: text/html
        Content-Transfer-Encoding: base64
        Content-Location: https://daily.example/2018/12/14/hajin

        %s
        --b
        Content-Type: text/css
        Content-Transfer-Encoding: quoted-printable

        p { color: red }
        --b--
        """
            .formatted(Base64.getMimeEncoder().encodeToString(PAGE.getBytes(UTF_8)));

    Article article = only("page.mhtml", saved.replace("\n", "\r\n").getBytes(UTF_8));

    assertThat(article.masthead().title()).isEqualTo("Army enters Hajin");
    assertThat(article.masthead().url()).isEqualTo("https://daily.example/2018/12/14/hajin");
    assertThat(day(article)).isEqualTo(DAY);
    assertThat(body(article)).isEqualTo(FIRST + "\n" + SECOND);
  }
}
