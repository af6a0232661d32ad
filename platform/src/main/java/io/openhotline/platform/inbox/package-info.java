/// Consumes each event once, in the transaction that handles it, in order per ticket. An event that
/// can't be handled is parked with those that follow it, and all other tickets go on.
@NullMarked
package io.openhotline.platform.inbox;

import org.jspecify.annotations.NullMarked;
