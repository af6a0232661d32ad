/// What dispatch does about events: of tickets, of follow-ups, and the replies of departments. Each
/// reaction runs once, in the transaction that remembers the event.
@NullMarked
package io.openhotline.dispatch.reaction;

import org.jspecify.annotations.NullMarked;
