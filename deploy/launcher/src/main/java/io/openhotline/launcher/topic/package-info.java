/// Reads and writes topics of a closed broker as one of its users. For people who try the
/// integration of a department and have no other client of Kafka.
@NullMarked
package io.openhotline.launcher.topic;

import org.jspecify.annotations.NullMarked;
