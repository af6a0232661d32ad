/// Manages a customer's matter from first contact to closure: commands, storage and published
/// events. Other features change tickets by [TicketService] and [ProjectedTicketService].
@NullMarked
package io.openhotline.intake.ticket;

import org.jspecify.annotations.NullMarked;
