/// The journal, which is outbox and audit trail in one. Facts are appended in the transaction that
/// changes the state, and a relay publishes them in order, at least once.
@NullMarked
package io.openhotline.platform.journal;

import org.jspecify.annotations.NullMarked;
