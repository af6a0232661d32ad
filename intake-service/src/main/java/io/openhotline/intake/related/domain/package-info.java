/// Compares two tickets by customer, place, category and words, as a pure function. Words arrive
/// folded, as pairs of adjacent characters.
@NullMarked
package io.openhotline.intake.related.domain;

import org.jspecify.annotations.NullMarked;
