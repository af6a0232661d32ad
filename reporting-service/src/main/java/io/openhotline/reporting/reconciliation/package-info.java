/// Compares the figures of reports with what the other services count themselves, day by day and
/// ticket by ticket. A reconciliation is a row that any instance continues.
@NullMarked
package io.openhotline.reporting.reconciliation;

import org.jspecify.annotations.NullMarked;
