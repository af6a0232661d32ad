/// What the services' component tests start before Quarkus: one PostgreSQL and one Kafka per test
/// JVM. Tests reach them through [HotlineTestPlatform] to take either away and bring it back.
@NullMarked
package io.openhotline.testplatform;

import org.jspecify.annotations.NullMarked;
