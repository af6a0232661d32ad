/// Computes deadlines with calendars and one pure calculator over a ledger. No other package
/// computes with dates.
@NullMarked
package io.openhotline.dispatch.deadline.domain;

import org.jspecify.annotations.NullMarked;
