/// Outbox and audit trail in one: facts are appended in the transaction that changes the state, and
/// a relay publishes them in order, at least once.
@NullMarked
package io.openhotline.platform.journal;

import org.jspecify.annotations.NullMarked;
