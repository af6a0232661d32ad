/// Lets a supervisor check the facts of a complaint with its customer before it goes to a
/// department (S2). What the customer corrects is a supplement; the first words stay.
@NullMarked
package io.openhotline.intake.verification;

import org.jspecify.annotations.NullMarked;
