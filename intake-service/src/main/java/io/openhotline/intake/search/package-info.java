/// Finds folded texts by any part of their words, whatever they belong to: tickets and articles
/// keep their texts in tables of their own. Spellings are folded, so that all of one text are
/// equal.
@NullMarked
package io.openhotline.intake.search;

import org.jspecify.annotations.NullMarked;
