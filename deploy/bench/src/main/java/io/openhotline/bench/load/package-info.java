/// Generates load on a service: an open load at a constant rate, or a closed load at saturation.
/// Latencies are collected in histograms.
@NullMarked
package io.openhotline.bench.load;

import org.jspecify.annotations.NullMarked;
