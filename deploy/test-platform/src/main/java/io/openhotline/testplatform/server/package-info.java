/// PostgreSQL and Kafka as child processes, without containers: unpacked, initialised, started and
/// stopped. Tests and the launcher share these classes, and differ only in where the data lies and
/// whether it must last.
@NullMarked
package io.openhotline.testplatform.server;

import org.jspecify.annotations.NullMarked;
