/// Narrows what a caller sees of tickets: which rows, and how much of the contact data.
@NullMarked
package io.openhotline.intake.access;

import org.jspecify.annotations.NullMarked;
