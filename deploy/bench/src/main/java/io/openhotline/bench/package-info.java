/// The command `hotline bench` and what its benchmarks share. Each benchmark measures one promise
/// of the project beside a baseline of the same machine, in one run.
@NullMarked
package io.openhotline.bench;

import org.jspecify.annotations.NullMarked;
