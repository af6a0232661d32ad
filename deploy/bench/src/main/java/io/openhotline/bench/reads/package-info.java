/// Reads of systems of different sizes: how long each takes, and how that grows with the data.
@NullMarked
package io.openhotline.bench.reads;

import org.jspecify.annotations.NullMarked;
