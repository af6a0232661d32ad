/// The formulas of the indicators over measures. A ratio whose denominator is 0 has no value.
@NullMarked
package io.openhotline.reporting.indicator.domain;

import org.jspecify.annotations.NullMarked;
