/// CloudEvents 1.0 in Kafka's binary mode: the names of the headers and how to read and write them.
@NullMarked
package io.openhotline.contracts.kafka;

import org.jspecify.annotations.NullMarked;
