/// Shows an agent what customers said about the tickets that the agent handled. Keeps for each
/// handler of a ticket which follow-ups were completed.
@NullMarked
package io.openhotline.followup.opinion;

import org.jspecify.annotations.NullMarked;
