/// A customer's matter from first contact to closure: commands, storage, lists, and what is
/// published about it. Other features act on tickets through [TicketService] and [TicketCourse].
@NullMarked
package io.openhotline.intake.ticket;

import org.jspecify.annotations.NullMarked;
