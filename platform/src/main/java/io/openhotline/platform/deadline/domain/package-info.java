/// Computes deadlines with calendars and one pure calculator over a ledger. No other package
/// computes with dates.
@NullMarked
package io.openhotline.platform.deadline.domain;

import org.jspecify.annotations.NullMarked;
