package io.openhotline.reporting.weekly;

import io.openhotline.reporting.weekly.domain.Matter;
import java.util.List;

/// The figures of a sheet as they were when it was made.
///
/// @param departments the departments with overdue work orders, the one with most of them first
/// @param overdue the work orders that have been overdue longest
record SheetContent(
        List<Matter> matters, List<LateDepartment> departments, List<OverdueOrder> overdue) {
    /// A department and how many of its work orders are overdue.
    record LateDepartment(String department, long overdue) {}
}
