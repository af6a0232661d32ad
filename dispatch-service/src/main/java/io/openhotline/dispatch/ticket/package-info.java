/// Keeps a snapshot of a ticket: enough to route it, to instruct a department and to dispatch it
/// again. The lock of its row puts all changes of the ticket and its work orders in sequence.
@NullMarked
package io.openhotline.dispatch.ticket;

import org.jspecify.annotations.NullMarked;
