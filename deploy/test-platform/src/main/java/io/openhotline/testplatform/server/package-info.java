/// Runs PostgreSQL and Kafka as child processes, without containers. Tests and the launcher share
/// these classes and differ in the data folder and in durability.
@NullMarked
package io.openhotline.testplatform.server;

import org.jspecify.annotations.NullMarked;
