/// Moves tickets between the levels of the desk, by rules of the pack and by hand, and between
/// persons (T3). Who has a ticket is always one person or one queue.
@NullMarked
package io.openhotline.intake.level;

import org.jspecify.annotations.NullMarked;
