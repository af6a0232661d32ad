package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The measures of one ticket as the API shows them.
@Schema(
        name = "Measures",
        description = "What a ticket adds to each measure",
        requiredProperties = {
            "tickets",
            "valid",
            "handled",
            "due",
            "timely",
            "answeredAtOnce",
            "finished",
            "revisited",
            "asked",
            "satisfied",
            "departmentDue",
            "departmentTimely",
            "revisitable",
            "satisfiedAtFirst",
            "reworks",
            "returns",
            "warnings",
            "warningsLifted",
            "merged",
            "repeats",
            "incidents",
            "incidentCallers"
        })
record MeasuresView(
        @Schema(description = "1 for every ticket") long tickets,
        @Schema(description = "1 if it is neither withdrawn, nor merged, nor in an incident")
                long valid,
        @Schema(description = "1 if it is valid and handled") long handled,
        @Schema(description = "1 if it is handled, or valid and past the customer's deadline")
                long due,
        @Schema(description = "1 if it is handled at or before the customer's deadline")
                long timely,
        @Schema(description = "1 if it is valid and answered at first contact") long answeredAtOnce,
        @Schema(description = "1 if it is valid and was handled at least once") long finished,
        @Schema(description = "1 if it is finished and has a completed follow-up") long revisited,
        @Schema(description = "1 if it has a completed follow-up") long asked,
        @Schema(description = "1 if the customer was satisfied at the last one") long satisfied,
        @Schema(description = "1 if the last work order is completed or past its own deadline")
                long departmentDue,
        @Schema(description = "1 if the last work order was completed within its own deadline")
                long departmentTimely,
        @Schema(description = "1 if it is finished and follow-up may sample it") long revisitable,
        @Schema(description = "1 if the customer was satisfied at the first completed follow-up")
                long satisfiedAtFirst,
        @Schema(description = "How often a rework was requested") long reworks,
        @Schema(description = "How often a department returned a work order") long returns,
        @Schema(description = "How often a department was warned in writing") long warnings,
        @Schema(description = "How many warnings were taken back on appeal") long warningsLifted,
        @Schema(description = "1 if it is merged into another ticket") long merged,
        @Schema(description = "1 if it repeats an unfinished complaint") long repeats,
        @Schema(description = "How many incidents it led") long incidents,
        @Schema(description = "1 if it joined an incident and did not leave it")
                long incidentCallers) {

    static MeasuresView of(Measures measures) {
        return new MeasuresView(
                measures.of(Measure.TICKETS),
                measures.of(Measure.VALID),
                measures.of(Measure.HANDLED),
                measures.of(Measure.DUE),
                measures.of(Measure.TIMELY),
                measures.of(Measure.ANSWERED_AT_ONCE),
                measures.of(Measure.FINISHED),
                measures.of(Measure.REVISITED),
                measures.of(Measure.ASKED),
                measures.of(Measure.SATISFIED),
                measures.of(Measure.DEPARTMENT_DUE),
                measures.of(Measure.DEPARTMENT_TIMELY),
                measures.of(Measure.REVISITABLE),
                measures.of(Measure.SATISFIED_AT_FIRST),
                measures.of(Measure.REWORKS),
                measures.of(Measure.RETURNS),
                measures.of(Measure.WARNINGS),
                measures.of(Measure.WARNINGS_LIFTED),
                measures.of(Measure.MERGED),
                measures.of(Measure.REPEATS),
                measures.of(Measure.INCIDENTS),
                measures.of(Measure.INCIDENT_CALLERS));
    }
}
