/// What dispatch keeps of a ticket: enough to route it, to instruct a department and to dispatch it
/// again. Its row is the lock under which everything about the ticket happens one after another.
@NullMarked
package io.openhotline.dispatch.ticket;

import org.jspecify.annotations.NullMarked;
