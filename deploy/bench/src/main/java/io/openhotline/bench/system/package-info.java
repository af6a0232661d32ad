/// Starts and stops the systems under test. Gives access to their processes, databases and CPU
/// time.
@NullMarked
package io.openhotline.bench.system;

import org.jspecify.annotations.NullMarked;
