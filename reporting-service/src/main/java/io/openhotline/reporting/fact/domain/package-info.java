/// What statistics know of a ticket: observations, the fact folded from them, and what it counts.
/// Pure functions, since the same observations must always give the same numbers.
@NullMarked
package io.openhotline.reporting.fact.domain;

import org.jspecify.annotations.NullMarked;
