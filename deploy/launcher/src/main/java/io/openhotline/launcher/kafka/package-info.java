/// Gives the services and the departments of a pack their users and rights on the closed broker.
/// [KafkaRights] is the table of who may do what.
@NullMarked
package io.openhotline.launcher.kafka;

import org.jspecify.annotations.NullMarked;
