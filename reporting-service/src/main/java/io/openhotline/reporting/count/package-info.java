/// Counts combinations that no rollup keeps, fact by fact, as jobs in the background. A job is a
/// row that any instance continues.
@NullMarked
package io.openhotline.reporting.count;

import org.jspecify.annotations.NullMarked;
