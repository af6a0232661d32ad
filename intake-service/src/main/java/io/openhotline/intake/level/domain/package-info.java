/// Decides who has a ticket. Plain Java, without I/O.
@NullMarked
package io.openhotline.intake.level.domain;

import org.jspecify.annotations.NullMarked;
