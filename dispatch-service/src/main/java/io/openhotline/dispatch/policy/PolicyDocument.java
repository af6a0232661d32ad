package io.openhotline.dispatch.policy;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.ReviewKind;
import io.openhotline.dispatch.clock.domain.ClockStart;
import io.openhotline.dispatch.clock.domain.ClockStop;
import io.openhotline.dispatch.ladder.domain.Audience;
import io.openhotline.platform.condition.FieldType;
import io.openhotline.platform.deadline.CalendarDocument;
import io.openhotline.platform.deadline.LimitDocument;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.platform.policy.MovedToNames;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Represents `dispatch.yaml` as it is written. `fields` names the form fields that conditions
/// read, with their types; `deadlines` holds the defaults for all routes, and `urgent` is a
/// condition.
@MovedToNames({"departments", "version"})
record PolicyDocument(
        @NotNull ZoneId timeZone,
        @Nullable Map<@Pattern(regexp = "[A-Za-z_][A-Za-z0-9_]*") String, FieldType> fields,
        @Nullable Map<String, @NotNull @Valid CalendarDocument> calendars,
        @NotNull @Valid DeadlinesDocument deadlines,
        @Nullable Map<@Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String, @NotNull @Valid ClockDocument>
                clocks,
        @Nullable @Valid ExtensionsDocument extensions,
        @Nullable Map<
                        @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String,
                        @NotNull @Valid SuspensionDocument>
                suspensions,
        @Nullable List<@NotNull @Valid ReviewDocument> reviews,
        @Nullable List<@NotNull @Valid ApprovalDocument> approvals,
        @Nullable String urgent,
        @Nullable @Valid AppealsDocument appeals,
        @Nullable @Valid ReturnsDocument returns,
        @Nullable Map<String, @NotEmpty List<@NotBlank String>> transfers,
        @Nullable @Valid CoHandlingDocument coHandling,
        @Nullable Map<@Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String, @NotNull @Valid CauseDocument>
                causes,
        @NotEmpty List<@NotNull @Valid RouteDocument> routes,
        @Nullable Map<String, @NotEmpty List<@NotNull @Valid StepDocument>> ladders) {

    /// A department may appeal against an entry of its record `within` this time.
    record AppealsDocument(@NotNull Duration within) {}

    /// Names what needs a second person; `of` is all kinds if it is left out.
    record ReviewDocument(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}") String name,
            @Nullable @Size(min = 1) Set<@NotNull ReviewKind> of,
            @Nullable String when) {}

    /// Names which outcomes the head of the department approves.
    record ApprovalDocument(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}") String name,
            @Nullable String when) {}

    /// Holds limits, which the named calendar counts.
    record DeadlinesDocument(
            @Nullable String calendar,
            @Nullable LimitDocument accept,
            @Nullable LimitDocument resolve,
            @Nullable WarningsDocument warnBefore) {}

    record WarningsDocument(@Nullable Duration accept, @Nullable Duration resolve) {}

    /// Describes a named clock; without a calendar it counts by that of `deadlines`.
    record ClockDocument(
            @NotNull ClockStart starts,
            @NotNull ClockStop stops,
            @NotNull LimitDocument within,
            @Nullable Duration warnBefore,
            @Nullable String calendar,
            @Nullable Boolean pausable) {}

    /// Limits extensions: their number on one clock, and the time that one adds.
    record ExtensionsDocument(@NotNull @Min(0) @Max(20) Integer most, @NotNull Duration farthest) {}

    @MovedToNames("name")
    record SuspensionDocument(@NotNull Duration longest, @Nullable Boolean endsWithSupplement) {}

    /// Limits returns: until when after the assignment a department may return, for which reasons,
    /// and from how many returns on a supervisor decides.
    record ReturnsDocument(
            @Nullable LimitDocument within,
            @Nullable String calendar,
            @Nullable @Min(1) @Max(20) Integer supervisorFrom,
            @Nullable Map<
                            @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String,
                            @NotNull @Valid NamedDocument>
                    reasons) {}

    /// Says how long a co-handler has for its part, by which calendar, and whether the lead may
    /// complete a work order while a co-handler is not done. Without a time it has that of
    /// `deadlines.resolve`. It is reminded `warnBefore` its end.
    record CoHandlingDocument(
            @Nullable LimitDocument within,
            @Nullable String calendar,
            @Nullable Duration warnBefore,
            @Nullable Boolean leadMayComplete) {}

    /// Limits a cause to tickets of these categories or kinds; without both it fits all tickets.
    record CauseDocument(
            @Nullable @Size(min = 1) List<@NotBlank String> categories,
            @Nullable @Size(min = 1) Set<@NotNull CategoryKind> kinds) {}

    record NamedDocument(@NotNull @Valid LocalText name) {}

    /// Describes a step of a ladder: counted time from the end of its clock, negative before it.
    record StepDocument(
            @NotNull Duration at,
            @Nullable List<@NotNull Audience> tell,
            @Nullable Boolean raiseSeverity,
            @Nullable @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String queue) {}

    /// `clocks` lists the named clocks of the route's work orders; without it they have all.
    record RouteDocument(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}") String name,
            @Nullable String when,
            @NotBlank String department,
            @Nullable @Valid DeadlinesDocument deadlines,
            @Nullable List<String> clocks) {}
}
