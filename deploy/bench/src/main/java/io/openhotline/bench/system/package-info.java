/// The systems that are measured: started, filled and looked into.
@NullMarked
package io.openhotline.bench.system;

import org.jspecify.annotations.NullMarked;
