/// Measures the throughput, latency and CPU cost of filing at intake. The baseline is a JDBC client
/// that commits the same rows.
@NullMarked
package io.openhotline.bench.intake;

import org.jspecify.annotations.NullMarked;
