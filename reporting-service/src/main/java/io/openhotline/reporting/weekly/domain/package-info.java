/// Decides the days of a weekly sheet, which categories rise, and the states of tickets.
@NullMarked
package io.openhotline.reporting.weekly.domain;

import org.jspecify.annotations.NullMarked;
