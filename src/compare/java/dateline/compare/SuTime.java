package dateline.compare;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// SUTime with its own rules for English and the part-of-speech tagger that it comes with.
final class SuTime implements TimeReader {
  private final AnnotationPipeline pipeline = new AnnotationPipeline();

  SuTime() {
    pipeline.addAnnotator(new TokenizerAnnotator(new Properties()));
    pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
    pipeline.addAnnotator(new POSTaggerAnnotator(false));
    pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
  }

  @Override
  public List<Found> read(String text, String published) {
    Annotation annotation = new Annotation(text);
    annotation.set(CoreAnnotations.DocDateAnnotation.class, published);
    pipeline.annotate(annotation);
    List<Found> found = new ArrayList<>();
    for (CoreMap one : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
      Timex timex = one.get(TimeAnnotations.TimexAnnotation.class);
      found.add(
          new Found(
              one.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
              one.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
              timex.timexType(),
              timex.value()));
    }
    return found;
  }
}
