/// Decides about handovers. Plain Java, without I/O.
@NullMarked
package io.openhotline.intake.shift.domain;

import org.jspecify.annotations.NullMarked;
