/// The benchmarks: each measures one thing the project promises, beside what the machine itself
/// allows, in one run. The command that runs them.
@NullMarked
package io.openhotline.bench;

import org.jspecify.annotations.NullMarked;
