/// Starts one PostgreSQL and one Kafka per test JVM, before Quarkus. Component tests stop and start
/// them through [HotlineTestPlatform].
@NullMarked
package io.openhotline.testplatform;

import org.jspecify.annotations.NullMarked;
