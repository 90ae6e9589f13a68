package dateline.extract.time;

import dateline.model.Part;
import dateline.model.Span;

/// A time expression and what its words mean.
///
/// @param sentence counts the sentences of the text from 0
/// @param opens whether its sentence begins with it, but for a word or two
public record TimeExpression(
    Span span, String text, Part part, Meaning meaning, Tense tense, int sentence, boolean opens) {}
