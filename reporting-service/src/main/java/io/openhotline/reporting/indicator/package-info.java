/// The indicators and their definitions in words, as the API shows them. The formulas are in the
/// domain package, the targets in the pack.
@NullMarked
package io.openhotline.reporting.indicator;

import org.jspecify.annotations.NullMarked;
