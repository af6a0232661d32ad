/// The formulas of the indicators over counted measures. No division by zero: a ratio without a
/// denominator has no value.
@NullMarked
package io.openhotline.reporting.indicator.domain;

import org.jspecify.annotations.NullMarked;
