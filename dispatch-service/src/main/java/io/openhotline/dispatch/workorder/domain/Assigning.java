package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;

/// Returns what a department gets with a work order that is passed to it: the rule and the clocks
/// of the pack.
@FunctionalInterface
public interface Assigning {
    Assignment to(String department, Existing workOrder);
}
