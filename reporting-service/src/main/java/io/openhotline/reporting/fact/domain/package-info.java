/// Observations of tickets, the facts folded from them, and their measures. All functions are pure,
/// because the same observations must always give the same figures.
@NullMarked
package io.openhotline.reporting.fact.domain;

import org.jspecify.annotations.NullMarked;
