/// The running system that all journeys share. Probes read databases, topics and consumer groups.
@NullMarked
package io.openhotline.journeys.system;

import org.jspecify.annotations.NullMarked;
