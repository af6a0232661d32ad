/// What the operating system knows about processes, memory and disks.
@NullMarked
package io.openhotline.bench.machine;

import org.jspecify.annotations.NullMarked;
