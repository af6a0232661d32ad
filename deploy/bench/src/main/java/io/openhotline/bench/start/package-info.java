/// Measures the time from launch to readiness and the resident memory of each service. The baseline
/// is a JVM that prints one line.
@NullMarked
package io.openhotline.bench.start;

import org.jspecify.annotations.NullMarked;
