/// Reads calendars, holidays and time limits of a pack. Dates are computed in `domain`.
@NullMarked
package io.openhotline.platform.deadline;

import org.jspecify.annotations.NullMarked;
