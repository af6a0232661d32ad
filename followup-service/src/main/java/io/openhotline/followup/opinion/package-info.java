/// Shows agents the opinions of customers about the tickets that they handled. Stores the completed
/// follow-ups of each handler of a ticket.
@NullMarked
package io.openhotline.followup.opinion;

import org.jspecify.annotations.NullMarked;
