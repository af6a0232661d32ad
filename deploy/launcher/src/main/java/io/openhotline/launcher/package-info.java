/// Runs a whole system on one machine: PostgreSQL, Kafka and the services, each as a process that
/// is started again when it dies. Tests use [LocalSystem].
@NullMarked
package io.openhotline.launcher;

import org.jspecify.annotations.NullMarked;
