/// Contains the ways to ask a customer and the times at which each may be used. Pure functions; the
/// calendars and the time are arguments.
@NullMarked
package io.openhotline.followup.way.domain;

import org.jspecify.annotations.NullMarked;
