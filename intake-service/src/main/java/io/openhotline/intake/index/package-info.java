/// Keeps the words by which tickets are found: of the report, of the customer's name, and of what
/// desk and departments add later. All words are folded, so that spellings of one text are equal.
@NullMarked
package io.openhotline.intake.index;

import org.jspecify.annotations.NullMarked;
