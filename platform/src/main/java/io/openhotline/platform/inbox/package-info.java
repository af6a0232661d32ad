/// Consuming: each event once, in the transaction that handles it, in order per ticket. What can't
/// be handled is parked with what follows it, and everything else goes on.
@NullMarked
package io.openhotline.platform.inbox;

import org.jspecify.annotations.NullMarked;
