/// The arithmetic of deadlines: calendars and one pure calculator over a ledger. No other place
/// computes with dates.
@NullMarked
package io.openhotline.dispatch.deadline.domain;

import org.jspecify.annotations.NullMarked;
