/// The users of a hotline: the desk, the departments' systems, the agents who follow up, and the
/// readers of reports. They use only the public HTTP and Kafka interfaces.
@NullMarked
package io.openhotline.journeys.parties;

import org.jspecify.annotations.NullMarked;
