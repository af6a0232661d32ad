/// Handles the events of tickets and follow-ups, and the replies of departments. Each service runs
/// once, in the transaction that records the event in the inbox.
@NullMarked
package io.openhotline.dispatch.consumer;

import org.jspecify.annotations.NullMarked;
