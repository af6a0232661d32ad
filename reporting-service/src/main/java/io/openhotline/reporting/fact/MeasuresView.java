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
            "satisfied"
        })
record MeasuresView(
        @Schema(description = "1 for every ticket") long tickets,
        @Schema(description = "1 if it is not withdrawn") long valid,
        @Schema(description = "1 if it is valid and handled") long handled,
        @Schema(description = "1 if it is handled, or valid and overdue") long due,
        @Schema(description = "1 if it is handled in time") long timely,
        @Schema(description = "1 if it is valid and answered at first contact") long answeredAtOnce,
        @Schema(description = "1 if it is valid and was handled at least once") long finished,
        @Schema(description = "1 if it is finished and has a completed follow-up") long revisited,
        @Schema(description = "1 if it has a completed follow-up") long asked,
        @Schema(description = "1 if the customer was satisfied at the last one") long satisfied) {

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
                measures.of(Measure.SATISFIED));
    }
}
