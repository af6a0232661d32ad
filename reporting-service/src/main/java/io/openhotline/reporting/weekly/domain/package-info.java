/// Decides which days a weekly sheet is about, which matters rise, and what became of a ticket.
@NullMarked
package io.openhotline.reporting.weekly.domain;

import org.jspecify.annotations.NullMarked;
