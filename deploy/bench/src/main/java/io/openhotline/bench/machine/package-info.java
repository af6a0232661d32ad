/// Reads CPU time, memory and free disk space from the operating system. Works on Linux only.
@NullMarked
package io.openhotline.bench.machine;

import org.jspecify.annotations.NullMarked;
