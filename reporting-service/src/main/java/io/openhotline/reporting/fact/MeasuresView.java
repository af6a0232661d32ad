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
            "incidentCallers",
            "dispatched",
            "acceptDue",
            "acceptTimely",
            "overdue",
            "departmentOverdue",
            "chases",
            "recalls",
            "returnsRefused",
            "transfers",
            "extensions",
            "suspensions",
            "withdrawn",
            "complaintsValid",
            "complaintsInvalid",
            "losses",
            "lossFen",
            "surveys",
            "surveysUnanswered",
            "appeals",
            "appealsGranted",
            "promoters",
            "passives",
            "detractors",
            "clocksEnded",
            "clocksTimely"
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
                long incidentCallers,
        @Schema(description = "1 if a department was given it") long dispatched,
        @Schema(
                        description =
                                "1 if the last work order is accepted or past its deadline for accepting")
                long acceptDue,
        @Schema(description = "1 if the last work order was accepted within its deadline")
                long acceptTimely,
        @Schema(description = "1 if it is not handled and past the customer's deadline")
                long overdue,
        @Schema(description = "1 if the last work order is not completed and past its deadline")
                long departmentOverdue,
        @Schema(description = "How often something was added to a work order") long chases,
        @Schema(description = "How many work orders were recalled") long recalls,
        @Schema(description = "How many returns the desk refused") long returnsRefused,
        @Schema(description = "How often a department passed a work order on") long transfers,
        @Schema(description = "How often more time was granted") long extensions,
        @Schema(description = "How often the work was suspended") long suspensions,
        @Schema(description = "1 if the customer took it back") long withdrawn,
        @Schema(description = "1 if the complaint was judged as justified") long complaintsValid,
        @Schema(description = "1 if the complaint was judged as not justified")
                long complaintsInvalid,
        @Schema(description = "1 if a loss was named") long losses,
        @Schema(description = "The loss in hundredths of yuan") long lossFen,
        @Schema(description = "How many follow-ups were planned and not cancelled") long surveys,
        @Schema(description = "How many follow-ups reached nobody or were declined")
                long surveysUnanswered,
        @Schema(description = "How often a department appealed") long appeals,
        @Schema(description = "How many appeals were granted") long appealsGranted,
        @Schema(description = "1 if the customer recommends us, 9 or 10") long promoters,
        @Schema(description = "1 if the customer says 7 or 8") long passives,
        @Schema(description = "1 if the customer says 6 or less") long detractors,
        @Schema(description = "How many named clocks were met or missed") long clocksEnded,
        @Schema(description = "How many named clocks were met") long clocksTimely) {

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
                measures.of(Measure.INCIDENT_CALLERS),
                measures.of(Measure.DISPATCHED),
                measures.of(Measure.ACCEPT_DUE),
                measures.of(Measure.ACCEPT_TIMELY),
                measures.of(Measure.OVERDUE),
                measures.of(Measure.DEPARTMENT_OVERDUE),
                measures.of(Measure.CHASES),
                measures.of(Measure.RECALLS),
                measures.of(Measure.RETURNS_REFUSED),
                measures.of(Measure.TRANSFERS),
                measures.of(Measure.EXTENSIONS),
                measures.of(Measure.SUSPENSIONS),
                measures.of(Measure.WITHDRAWN),
                measures.of(Measure.COMPLAINTS_VALID),
                measures.of(Measure.COMPLAINTS_INVALID),
                measures.of(Measure.LOSSES),
                measures.of(Measure.LOSS_FEN),
                measures.of(Measure.SURVEYS),
                measures.of(Measure.SURVEYS_UNANSWERED),
                measures.of(Measure.APPEALS),
                measures.of(Measure.APPEALS_GRANTED),
                measures.of(Measure.PROMOTERS),
                measures.of(Measure.PASSIVES),
                measures.of(Measure.DETRACTORS),
                measures.of(Measure.CLOCKS_ENDED),
                measures.of(Measure.CLOCKS_TIMELY));
    }
}
