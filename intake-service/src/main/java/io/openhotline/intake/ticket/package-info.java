/// Manages a customer's matter from first contact to closure: commands, storage, lists and
/// published events. Other features change tickets through [TicketService] and [TicketCourse].
@NullMarked
package io.openhotline.intake.ticket;

import org.jspecify.annotations.NullMarked;
