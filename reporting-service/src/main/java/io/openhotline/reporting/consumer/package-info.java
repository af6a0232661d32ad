/// Reads the topics of the other services and reduces their events to observations. No other
/// package knows the published events.
@NullMarked
package io.openhotline.reporting.consumer;

import org.jspecify.annotations.NullMarked;
