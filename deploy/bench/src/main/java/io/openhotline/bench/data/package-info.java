/// Data of two years for the benchmarks that read much. Calls are played once through the running
/// services; SQL then multiplies the stored rows and shifts only ids, texts and days.
@NullMarked
package io.openhotline.bench.data;

import org.jspecify.annotations.NullMarked;
