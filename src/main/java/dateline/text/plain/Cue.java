package dateline.text.plain;

import dateline.model.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the words of a line say of the page around an article. The first that fits counts.
enum Cue {
  /// "Notify of", "12 comments", "Leave a reply": from here on readers speak.
  COMMENTS_OPEN(
      Part.COMMENTS,
      "notify of|newest( most voted)?|oldest|most voted|inline feedbacks|view all comments|(\\d+"
          + " |reader |latest |all |user |facebook |post )?(comments?|responses|replies|thoughts)("
          + " \\(?\\d+\\)?)?( (to|on) .{3,120})?:?|(leave|post|write|add) (a|your)"
          + " (comment|reply).*|join the (discussion|conversation).*|(be the )?first to"
          + " comment.*|would love your thoughts.*|share your thoughts.*|sort by"
          + " (best|newest|oldest).*|log ?in to (comment|reply).*|cancel reply|load more"
          + " comments|التعليقات|أضف تعليق.*|اترك تعليق.*|комментарии.*|kommentare|commentaires"),

  /// "Upvoted", "3 days ago": what stands beside one reader's words.
  COMMENT_MARK(
      Part.FURNITURE,
      "(rookie"
          + " )?(mentor|member|master|commenter|upvoted|guest|subscriber|moderator|veteran|newbie|contributor|legend|expert|active"
          + " member|senior member|junior"
          + " member)|(reply|replies|like|dislike|report|flag|permalink|quote|share"
          + " this|upvote|downvote|edited|report abuse|show replies|hide replies|view \\d+"
          + " repl(y|ies)|read more »|see more)|(like|reply|share|edited|hide|report)( ?[·•|]"
          + " ?(like|reply|share|edited|hide|report|\\d+( ?(s|min|h|hrs?|d|w|wks?|mo|y|yrs?))?)("
          + " ›)?)+|(upvote|downvote)( \\d+)?|[+-]?\\d+"
          + " (likes?|votes?|points?|repl(y|ies)|upvotes?)|\\d+"
          + " (seconds?|minutes?|hours?|days?|weeks?|months?|years?)"
          + " ago|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4},? (at )?\\d{1,2}:\\d{2}.{0,6}"
          + "|(january|february|march|april|may|june|july|august|september|october|november|december)"
          + " \\d{1,2}, \\d{4} at \\d{1,2}:\\d{2}.{0,6}( reply)?|.{2,40} says:?|in reply to"
          + " .{2,60}|reply to .{2,60}"),

  /// "Disclaimer: ...", "© 2016", "For media inquiries".
  LEGAL(
      Part.NOTICE,
      "disclaimer\\b.*|you( are|[’']re)? (received?|receiving|gett?(ing)?) this"
          + " (e-?mail|newsletter|message)\\b.*|unsubscribe\\b.{0,100}|our mailing"
          + " address\\b.*|(manage|update) (your )?(e-?mail"
          + " )?(preferences|subscriptions?)\\b.{0,60}|copyright\\b.*|©.*|\\(c\\) ?\\d{4}.*|(for"
          + " )?(media|press) (inquiries|enquiries|contact)\\b.*|for (more|further) information,?"
          + " (please )?(contact|visit|see|call)\\b.{0,160}|terms (of use|and conditions).*|privacy"
          + " policy.*|(this|the above) (article|story|post|piece|report) (was|is|has"
          + " been|first|originally) (first |originally"
          + " )?(published|appeared|posted|republished|reprinted)\\b.*|(originally|first)"
          + " (published|appeared|posted) (in|on|at|by)\\b.*|حقوق النشر.*|جميع الحقوق محفوظة.*|все"
          + " права защищены.*",
      "rights reserved|copyright|fair use|sole responsibility|permission|may not"
          + " be|expressed|without profit",
      ".*\\b(all rights reserved|copyrighted material|fair use|sole responsibility of the"
          + " authors?|permission from the copyright owner|without (prior |written |express"
          + " )+permission|may not be"
          + " (published|reproduced|republished|redistributed).*|(views|opinions) expressed"
          + " (in|by|here|are)|distributed without profit)\\b.*"),

  /// "Support us", "Subscribe to our newsletter", "Share on Facebook".
  CALL(
      Part.NOTICE,
      "(please )?(support|donate|subscribe|sign"
          + " up|follow|join|like|share|tweet|pin|email|e-mail|print"
          + "|whatsapp|telegram|facebook|twitter|linkedin|reddit|pinterest|bookmark|download|register)("
          + " \\S+){0,3}(?<![.!?])|(please )?(donate|subscribe|sign up|follow us|like us|join"
          + " us|share (this|on|via)|support us)\\b.{0,200}|.{0,20}\\bnewsletter\\b.{0,80}|get"
          + " .{0,40} (in|to) your inbox.*|(if you )?(like|enjoy|love)(d|ed)? (this|our)"
          + " (article|story|post|piece|work)\\b.{0,200}|(become|be) a"
          + " (member|supporter|subscriber|patron).*|(keep|stay) (up to date|informed|in"
          + " touch)\\b.{0,120}|write to the (editor|author).{0,60}|click here to"
          + " (join|follow|subscribe|support)\\b.{0,160}"
          + "|شارك.{0,30}|تابعنا.*|поделиться.*|подписывайтесь.*"),

  /// "Sign up for our daily briefing", "Subscribe to keep reading", "We use cookies to ...": so
  /// plain that running text of a few lines is known by it too.
  APPEAL(
      Part.NOTICE,
      "(please )?(sign up|subscribe|register|enter your"
          + " e-?mail|get|receive|join|want)\\b.{0,160}\\b(newsletters?|inbox|mailbox|briefing|digest|e-?mail"
          + " (alerts?|updates?)|(daily|weekly|morning|evening|free) (weekly |daily"
          + " )?(letter|e-?mail))\\b.{0,160}|recevez .{0,120}(newsletter|boîte mail|boîte de"
          + " réception).{0,120}|suscríb.{0,120}(boletín|newsletter).{0,120}|(subscribe|log"
          + " ?in|sign ?in|register|sign ?up)( now)? (to|and)"
          + " (keep|continue|read|unlock|access)\\b.{0,160}|to (keep|continue)"
          + " reading\\b.{0,160}|(already|not yet) (a|have a) (subscri\\w+|member)\\b.{0,100}|this"
          + " (article|story|content|post) is (only )?(available )?(only )?(to|for|exclusive"
          + " to|reserved for) .{0,30}(subscribers|members)\\b.{0,100}|il vous reste [\\d.,]+"
          + " ?%.{0,120}|(cancel|unsubscribe) (at )?any ?time\\b.{0,80}|(we|our|this (web)?site|by"
          + " (using|continuing)|wir|nous|avec votre accord|usamos|utilizamos|ce site|diese"
          + " (web)?seite)\\b.{0,200}\\b(uses?|using|use"
          + " of|utilis\\w+|verwende\\w*|usamos|utiliz\\w+|accept\\w*|stores?) (\\S+"
          + " ){0,2}cookies\\b.{0,500}",
      "newsletter|unlimited|abonn|suscriptores|affiliate|commission",
      ".{0,120}\\b(für|zu) (unseren?|unserem|den|unser) newsletter\\b.{0,120}"
          + "|.{0,20}\\bunlimited (digital )?access\\b.{0,200}|.{0,100}\\bréservée?s? (à"
          + " nos|aux) abonnés\\b.{0,100}|.{0,80}\\b(nur|exklusiv) für"
          + " abonnenten\\b.{0,100}|.{0,80}exclusivo para suscriptores.{0,80}"
          + "|.{0,160}\\baffiliate"
          + " (links?|commissions?|partners?)\\b.{0,200}|.{0,120}\\b(earn|receive|get) (a|an)"
          + " (small |affiliate )?commission\\b.{0,160}"),

  /// "Related articles", "Prev Post", "Read more:".
  RELATED_OPEN(
      Part.RELATED,
      "(related|similar|recommended|more|other|latest|recent|trending|popular|top|also)"
          + " (articles?|stories|story|news|posts?|content|topics?|coverage|reading|headlines|videos?)("
          + " (from|on|in|about) .{2,60})?:?|(read|see|watch)"
          + " (also|more|next|now|on)\\b:?.{0,160}|(also )?(read|see|watch):.{0,160}|you"
          + " (may|might) (also|like|be interested).{0,40}|more (on|from|about)"
          + " .{2,60}|related:?.{0,160}|(prev|previous|next|older|newer)"
          + " (post|article|story|page|entry)\\b.{0,160}|don['’]t miss.{0,60}|(also|must)"
          + " (read|watch)\\W.{0,160}|recommended( for you)?:?|most"
          + " (read|popular|viewed|shared)|editors?['’]s? (picks?|choice)|اقرأ أيضا.*|читайте"
          + " также.*|lire aussi.*|(lesen|sehen) sie auch.*|mehr zum thema.*|(à|a) (lire|voir)"
          + " (aussi|également).*|(lee|lea|ver) también.*|leggi anche.*|leia (também|mais).*|lees"
          + " ook.*|czytaj (też|także|również).*|ayrıca (oku|bak).*"),

  /// "Click to see the full-size image", "Photo: AFP".
  CAPTION(
      Part.CAPTION,
      "click to (see|view|enlarge|expand).{0,60}|(photo|image|picture|video|file"
          + " photo|photograph|screenshot|map|source|credit|featured image|illustration)("
          + " (by|courtesy|credit|source|from|via)\\b|:).{1,160}|.{3,240}\\((photo|image|picture|file"
          + " photo|reuters|afp|ap|getty|epa)\\b[^)]{0,60}\\)|(file )?(photo|image|picture)s?"),

  /// "By Jane Doe", "Articles by: South Front".
  CREDIT(
      Part.BYLINE,
      "(articles?|written|posted|story|reported|words|text|published|edited|compiled) by:?"
          + " .{2,80}|(authors?|writer|reporter): .{2,80}|by:?"
          + " (?-i:\\p{Lu}).{2,80}(?<![.!?])|(von|par|por|door|di|autor|autore|auteur):?"
          + " (?-i:\\p{Lu}[\\p{L}'’.-]+("
          + " (und|et|y|e|en|de|van|von|der|da|\\p{Lu}[\\p{L}'’.-]*)){1,5})|(автор|بقلم|كتب):?"
          + " .{2,60}(?<![.!?؟])|by \\S{2,30} » .{4,60}|by (our|a) ([\\p{L}-]+"
          + " ){0,2}(reporter|correspondent|staff)s?( .{0,40})?(?<![.!?])|this entry was"
          + " (posted|published|filed) .{2,400}|(posted|published|filed) (in|on|at|under)"
          + " .{2,60}(?<![.!?])"),

  /// "Jump to:", "In this article", "Key events": the headings of what only points into the text.
  CONTENTS(
      Part.FURNITURE,
      "(jump|skip) to:?|(table of )?contents:?|(in this (article|story|guide|post|issue)|on this"
          + " page):?|key events:?|inhalt(sverzeichnis)?|sommaire|índice"),

  /// "16.40 GMT", "$49 at Trailmart", "press@rail.example, +46 90 000 00".
  LABEL(
      Part.FURNITURE,
      "(?-i:[A-Z]{2}-[A-Z][A-Z'/&-]{3,})\\b.{0,80}|eds(\\.|:) .{0,200}|updated (at"
          + " )?\\d{1,2}[.:]\\d{2}.{0,12}|\\d{1,2}[.:]\\d{2}( ?[ap]\\.?m\\.?)?("
          + " [A-Z]{2,4})?|https?://\\S+|[$€£¥₹] ?\\d[\\d.,]*( (at|from|on)"
          + " .{2,30})?|.{0,60}\\S@\\S+\\.\\p{L}{2,}.{0,60}(?<![.!?])"),

  /// "skip to Main Content", "Back To Top", "2,500 $".
  MENU(
      Part.FURNITURE,
      "video player is loading.{0,400}|this is a modal window.{0,200}|(skip|jump|go) to"
          + " .{0,30}(content|navigation|top|search|menu|footer)|back to (the )?top|continue"
          + " reading( the main story)?|(story|article) continues( below.{0,40})?|scroll (down )?to"
          + " continue.{0,40}|(view|read|open) (this|it)( (e-?mail|newsletter|message))? in"
          + " (your|a|the) browser.{0,40}|\\d+ posts?( • .{0,30})?|(posts|joined|location):"
          + " .{1,60}|page \\d+ (of|/) \\d+|quick links|faqs?|top"
          + "|(home|world|politics|business|sports?|opinion|culture|news|videos?|local|tech|technology|science|health|travel|arts|weather|live|more)((\\s?[|•·/]\\s?|"
          + " )(home|world|politics|business|sports?|opinion|culture|news|videos?|local|tech|technology|science|health|travel|arts|weather|live|more))+|[^|•·\\d]{2,25}(\\s?[|•·]\\s?[^|•·\\d]{2,25}){3,}|skip"
          + " advertisement|(load|show|view) more( \\w+){0,2}|find this article at.{0,120}|(scroll"
          + " )?to top|(main )?menu|home|search( for)?:?|log ?in|sign ?in|log ?out|my"
          + " account|contact( us)?|about( us)?|advertisements?|sponsored("
          + " content)?|cookies?|close|toggle"
          + " .{2,20}|navigation|sidebar|breadcrumbs?|tags?(:.{0,120})?|categor(y|ies):.{0,120}|filed"
          + " under:?.{0,120}|topics?:.{0,120}|views?:? ?[\\d.,]+|[\\d.,]+ ?k?"
          + " ?(views?|shares?|reads?|comments?)|(loading|please wait)\\W{0,3}|listen( to"
          + " .{0,30})?|play|pause|mute|\\d+ min(ute)?s?"
          + " read|\\[(edit|hide|show)\\]|(?!(1[5-9]|20)\\d\\d\\b)[^\\p{L}]{1,24}"),

  /// "Student currently living in Denmark.", "Jane Doe is a journalist based in Amman."
  BIOGRAPHY(
      Part.NOTICE,
      "((she|he|they|the author|[\\p{L}.'-]+( [\\p{L}.'-]+){0,3}) )?(is|was|are|has been|works"
          + " as|serves as) ((an?|the) (\\S+ ){0,6}|(\\S+ ){0,2})"
          + "(journalist|reporter|writer|editor|correspondent|analyst|author|columnist|blogger|researcher|contributor|photographer|freelancer|fellow|professor|student)\\b.{0,600}"
          + "|(student|journalist|reporter|writer|editor|correspondent|analyst|freelance|columnist|blogger|researcher|photographer)\\b.{0,80}"
          + "\\b(living|based|covering|focus|focusing|focused|specialis|specializ|interested|special)\\b.{0,400}|about"
          + " the authors?.{0,200}|(?-i:\\p{Lu}[\\p{L}.'’-]+( \\p{Lu}[\\p{L}.'’-]+){1,2}) writes"
          + " (on|about|for)\\b.{0,300}|(follow|contact|reach) (him|her|them|the"
          + " author)\\b.{0,120}");

  private static final List<Cue> ALL = List.of(values());
  private static final int LONGEST = 1200;

  /// What is set before a line to draw the eye: ">> ", "[ ", "★ ".
  private static final Pattern ORNAMENT = Pattern.compile("^[^\\p{L}\\p{N}]+");

  private final Part part;
  private final Pattern whole;

  @SuppressWarnings("ImmutableEnumChecker") // lists made by List.of are
  private final List<String> keys;

  private final Pattern holding;

  /// @param whole the lines that are of this kind
  Cue(Part part, String whole) {
    this(part, whole, "", "");
  }

  /// @param keys words without which no line is looked at for what it may hold anywhere
  /// @param holding lines that are of this kind too, by what stands in their midst
  Cue(Part part, String whole, String keys, String holding) {
    this.part = part;
    this.whole = compiled(whole);
    this.keys = keys.isEmpty() ? List.of() : List.of(keys.split("\\|"));
    this.holding = compiled(holding);
  }

  private static Pattern compiled(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  Part part() {
    return part;
  }

  static Optional<Cue> of(Line line) {
    return of(line.words());
  }

  /// @param words with its white space made single
  static Optional<Cue> of(String words) {
    return of(words, ALL);
  }

  /// The first of some cues that words fit, as they stand or without an ornament before them.
  static Optional<Cue> of(String words, List<Cue> cues) {
    if (words.isEmpty() || words.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Cue> cue = first(words, cues);
    if (cue.isPresent() || Character.isLetterOrDigit(words.charAt(0))) {
      return cue;
    }
    String bare = ORNAMENT.matcher(words).replaceFirst("");
    return bare.isEmpty() ? Optional.empty() : first(bare, cues);
  }

  private static Optional<Cue> first(String words, List<Cue> cues) {
    String folded = words.toLowerCase(Locale.ROOT);
    return cues.stream().filter(cue -> cue.fits(words, folded)).findFirst();
  }

  private boolean fits(String words, String folded) {
    return whole.matcher(words).matches()
        || (keys.stream().anyMatch(folded::contains) && holding.matcher(words).matches());
  }
}
