/// What dispatch and follow-up do with a ticket, as the desk and the customer see it: its status
/// follows their events, and its timeline tells all of them in order.
@NullMarked
package io.openhotline.intake.course;

import org.jspecify.annotations.NullMarked;
