/// Figures with their targets. They are printed as Markdown tables and written as JSON.
@NullMarked
package io.openhotline.bench.result;

import org.jspecify.annotations.NullMarked;
