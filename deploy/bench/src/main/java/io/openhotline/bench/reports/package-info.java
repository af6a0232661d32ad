/// Measures reports on data of several sizes. Their latency must not grow with the number of
/// tickets.
@NullMarked
package io.openhotline.bench.reports;

import org.jspecify.annotations.NullMarked;
