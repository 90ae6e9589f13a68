package dateline.extract.time;

import dateline.model.Part;
import dateline.model.Span;

/// A time expression and what its words mean.
///
/// @param sentence counts the sentences of the text from 0
public record TimeExpression(
    Span span, String text, Part part, Meaning meaning, Tense tense, int sentence) {}
