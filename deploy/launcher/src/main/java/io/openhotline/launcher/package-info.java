/// Runs a whole system on one machine: PostgreSQL, Kafka and the services, each a process of its
/// own, watched and started again when one dies. [LocalSystem] is the same thing for tests.
@NullMarked
package io.openhotline.launcher;

import org.jspecify.annotations.NullMarked;
