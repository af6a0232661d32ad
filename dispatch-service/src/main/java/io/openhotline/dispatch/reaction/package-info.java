/// Handles the events of tickets and follow-ups, and the replies of departments. Each reaction runs
/// once, in the transaction that records the event in the inbox.
@NullMarked
package io.openhotline.dispatch.reaction;

import org.jspecify.annotations.NullMarked;
