/// Decides about questions. Plain Java, without I/O.
@NullMarked
package io.openhotline.intake.question.domain;

import org.jspecify.annotations.NullMarked;
