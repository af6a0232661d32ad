package io.openhotline.reporting.weekly;

import io.openhotline.platform.policy.LocalText;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A sheet with its figures, as they were when it was made, and the list of its records.
@Schema(
        name = "WeeklySheet",
        description =
                "A weekly sheet with its figures as they were when it was made, and the records of"
                        + " the agents as they are signed now",
        requiredProperties = {"sheet", "matters", "departments", "overdue", "records"})
record WeeklySheetView(
        WeeklySheetLine sheet,
        @Schema(description = "The categories that were reported most, then others that are rising")
                List<MatterView> matters,
        @Schema(description = "Departments with overdue work orders, most of them first")
                List<DepartmentView> departments,
        @Schema(
                        description =
                                "The work orders that have been overdue longest, at most 500;"
                                        + " `POST /chases` of dispatch chases them")
                List<OverdueOrder> overdue,
        @Schema(description = "In the order of the staff numbers") List<AgentRecordLine> records) {
    /// A category of the sheet.
    @Schema(
            name = "ReportedMatter",
            description = "How often a category was reported",
            requiredProperties = {"category", "name", "count", "usual", "rising"})
    record MatterView(
            @Schema(examples = "leak") String category,
            LocalText name,
            @Schema(minimum = "1") long count,
            @Schema(
                            description =
                                    "As many as came in as many days of the four weeks before, on"
                                            + " average")
                    BigDecimal usual,
            @Schema(description = "At least five, and at least half as many again as usual")
                    boolean rising) {}

    /// A department of the sheet.
    @Schema(
            name = "LateDepartment",
            description = "A department with overdue work orders",
            requiredProperties = {"department", "name", "overdue"})
    record DepartmentView(
            @Schema(examples = "engineering") String department,
            LocalText name,
            @Schema(minimum = "1", description = "How many work orders are overdue")
                    long overdue) {}
}
