/// Reveals the contact of a follow-up, and what the customer said, for one answer. Each reveal has
/// a reason and is logged in the transaction that reads.
@NullMarked
package io.openhotline.followup.reveal;

import org.jspecify.annotations.NullMarked;
