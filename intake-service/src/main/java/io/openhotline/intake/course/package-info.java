/// Shows desk and customer what dispatch and follow-up do with a ticket: the status follows their
/// events, and the timeline lists all events in order.
@NullMarked
package io.openhotline.intake.course;

import org.jspecify.annotations.NullMarked;
