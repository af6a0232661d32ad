/// Those who use a hotline: the desk, the departments' own systems, the callers who follow up, and
/// the readers of reports. They speak HTTP and Kafka, and see nothing else.
@NullMarked
package io.openhotline.journeys.parties;

import org.jspecify.annotations.NullMarked;
