/// Puts to a supervisor what an agent can't answer, and brings the answer back to the agent (P2).
/// An open question is a task with a clock of minutes.
@NullMarked
package io.openhotline.intake.question;

import org.jspecify.annotations.NullMarked;
