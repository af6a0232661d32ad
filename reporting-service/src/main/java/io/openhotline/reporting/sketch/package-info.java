/// Sums of times, of which percentiles are read to a stated error. They can be added up and taken
/// apart again, so that a rebuild gives the same ones.
@NullMarked
package io.openhotline.reporting.sketch;

import org.jspecify.annotations.NullMarked;
