/// CloudEvents 1.0 around the contract: the envelope, its JSON, and its Kafka headers. Tolerant
/// when reading: what a record doesn't know is skipped.
@NullMarked
package io.openhotline.platform.envelope;

import org.jspecify.annotations.NullMarked;
