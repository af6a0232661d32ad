package io.openhotline.reporting.wallboard;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the wallboard.
@Schema(
        name = "Wallboard",
        description = "The open tickets of this moment, and what happened today",
        requiredProperties = {"day", "open", "states", "departments", "today"})
record WallboardView(
        @Schema(description = "Today in the time zone of the pack") LocalDate day,
        Open open,
        @Schema(description = "Open tickets by state") List<StateLine> states,
        @Schema(description = "Open tickets by the department that has the work order")
                List<DepartmentLine> departments,
        Today today) {

    /// The open tickets: neither closed, nor withdrawn, nor merged.
    @Schema(
            name = "OpenTickets",
            description = "Tickets that are neither closed nor withdrawn nor merged",
            requiredProperties = {
                "tickets",
                "unhandled",
                "overdue",
                "dueWithinHour",
                "waitingSince"
            })
    record Open(
            long tickets,
            @Schema(description = "Not handled, or to be handled again") long unhandled,
            @Schema(description = "Unhandled, and past the customer's deadline") long overdue,
            @Schema(description = "Unhandled, and due to the customer within the next hour")
                    long dueWithinHour,
            @Schema(
                            description =
                                    "The receipt of the unhandled ticket that waits longest; null if"
                                            + " nothing waits",
                            nullable = true)
                    @Nullable Instant waitingSince) {}

    /// The open tickets in one state.
    @Schema(
            name = "StateOnWallboard",
            description = "The open tickets in one state",
            requiredProperties = {"state", "name", "tickets"})
    record StateLine(State state, LocalText name, long tickets) {}

    /// The unhandled tickets of one department.
    @Schema(
            name = "DepartmentOnWallboard",
            description = "The unhandled tickets of one department",
            requiredProperties = {"code", "name", "unhandled", "overdue", "dueWithinHour"})
    record DepartmentLine(
            @Schema(description = "`none` for tickets that no department has") String code,
            LocalText name,
            long unhandled,
            long overdue,
            long dueWithinHour) {}

    /// Shows the figures of today. A ratio is null if its denominator is 0.
    @Schema(
            name = "Today",
            description = "What happened today; ratios are rounded down to four decimals",
            requiredProperties = {
                "received",
                "handled",
                "calls",
                "callsAnswered",
                "answeredInTime",
                "asked",
                "satisfied",
                "satisfaction"
            })
    record Today(
            @Schema(description = "Tickets received today") long received,
            @Schema(description = "Tickets whose handling ended today") long handled,
            long calls,
            long callsAnswered,
            @Schema(
                            description =
                                    "Calls answered within the pack's time ÷ calls for which an agent"
                                            + " was free (T2)",
                            nullable = true)
                    @Nullable BigDecimal answeredInTime,
            @Schema(description = "Customers who answered a follow-up today") long asked,
            @Schema(description = "Of these, satisfied ones") long satisfied,
            @Schema(description = "`satisfied` ÷ `asked`", nullable = true)
                    @Nullable BigDecimal satisfaction) {}
}
