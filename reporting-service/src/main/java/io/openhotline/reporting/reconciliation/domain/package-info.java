/// Says in what two counts of the same tickets differ, as plain Java.
@NullMarked
package io.openhotline.reporting.reconciliation.domain;

import org.jspecify.annotations.NullMarked;
