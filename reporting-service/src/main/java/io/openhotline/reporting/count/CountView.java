package io.openhotline.reporting.count;

import io.openhotline.reporting.figure.FigureLine;
import io.openhotline.reporting.figure.FigureService;
import io.openhotline.reporting.figure.domain.Axis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A count as the API shows it.
@Schema(
        name = "Count",
        description = "A count of any combination, which runs in the background",
        requiredProperties = {
            "id",
            "requestedBy",
            "requestedAt",
            "firstDay",
            "lastDay",
            "by",
            "filters",
            "state",
            "counted",
            "total",
            "items"
        })
record CountView(
        UUID id,
        @Schema(description = "The actor who requested it") String requestedBy,
        Instant requestedAt,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(description = "What the lines are by") List<String> by,
        @Schema(
                        description = "The code of each dimension that the request filters by",
                        examples = "{\"channel\":\"phone\"}")
                Map<String, String> filters,
        @Schema(
                        description =
                                "`FAILED` if the answer has more than 10,000 lines: ask for fewer"
                                        + " dimensions, or filter")
                CountJob.State state,
        @Schema(description = "How many tickets have been looked at") long counted,
        @Schema(description = "How many there are; 0 before it begins") long total,
        @Schema(description = "Empty until the count is done. Tickets only, no calls")
                List<FigureLine> items) {

    static CountView of(CountJob job, FigureService figures) {
        boolean done = job.state() == CountJob.State.DONE;
        return new CountView(
                job.id(),
                job.requestedBy(),
                job.requestedAt(),
                job.question().days().first(),
                job.question().days().last(),
                job.question().by().stream().map(Axis::word).toList(),
                byWord(job.question().filters()),
                job.state(),
                job.counted(),
                job.total(),
                done ? figures.lines(job.question(), job.sums()) : List.of());
    }

    private static Map<String, String> byWord(Map<Axis, String> codes) {
        var byWord = new TreeMap<String, String>();
        codes.forEach((axis, code) -> byWord.put(axis.word(), code));
        return byWord;
    }
}
