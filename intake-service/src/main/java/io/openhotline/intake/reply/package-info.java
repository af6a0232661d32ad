/// Tells customers outcomes in the form that they asked for (W2, W5, P7, T6). A reply is a task
/// with a clock, and keeps its proof.
@NullMarked
package io.openhotline.intake.reply;

import org.jspecify.annotations.NullMarked;
