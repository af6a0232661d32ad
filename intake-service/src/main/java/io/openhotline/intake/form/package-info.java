/// Attaches forms of the pack to tickets (W9, C2, S1): filled part by part, signed off as a whole,
/// printed. A form keeps the template with which it began.
@NullMarked
package io.openhotline.intake.form;

import org.jspecify.annotations.NullMarked;
