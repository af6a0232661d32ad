/// Load on a service: requests at a constant rate, timed from when they were due, or as many as
/// connections can carry.
@NullMarked
package io.openhotline.bench.load;

import org.jspecify.annotations.NullMarked;
