/// Finds the differences between two counts of the same tickets, as plain Java.
@NullMarked
package io.openhotline.reporting.reconciliation.domain;

import org.jspecify.annotations.NullMarked;
