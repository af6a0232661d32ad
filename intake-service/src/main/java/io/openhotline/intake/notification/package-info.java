/// Notifies customers and staff of events, by the rules of the pack. A rule fires in the
/// transaction that handles the event and puts a row into the queue, from which gateways are
/// served.
@NullMarked
package io.openhotline.intake.notification;

import org.jspecify.annotations.NullMarked;
