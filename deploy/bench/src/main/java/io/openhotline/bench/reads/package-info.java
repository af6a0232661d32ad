/// Measures read operations on systems with data of several sizes. The tables show how latency
/// grows with the data.
@NullMarked
package io.openhotline.bench.reads;

import org.jspecify.annotations.NullMarked;
