package io.openhotline.reporting.count;

import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.Timing;
import io.openhotline.reporting.figure.domain.Question;
import io.openhotline.reporting.figure.domain.Sums;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A job as it is stored. `counted` of `total` tickets have been looked at, in the order of their
/// ids up to `after`.
record CountJob(
        UUID id,
        String requestedBy,
        Instant requestedAt,
        Question question,
        State state,
        int generation,
        @Nullable UUID after,
        long counted,
        long total,
        List<StoredLine> lines) {
    enum State {
        RUNNING,
        DONE,
        /// The answer has too many lines.
        FAILED
    }

    /// The sums under one combination of codes; times are counts by bucket.
    record StoredLine(
            List<String> codes, Map<Measure, Long> measures, Map<Timing, Map<Long, Long>> times) {}

    /// Begins again from the first ticket, in the generation that reports answer from now.
    CountJob startedIn(int current, long size) {
        return new CountJob(
                id,
                requestedBy,
                requestedAt,
                question,
                State.RUNNING,
                current,
                null,
                0,
                size,
                List.of());
    }

    CountJob advanced(UUID last, int tickets, List<StoredLine> now) {
        return new CountJob(
                id,
                requestedBy,
                requestedAt,
                question,
                state,
                generation,
                last,
                counted + tickets,
                Math.max(total, counted + tickets),
                now);
    }

    CountJob ended(State how, List<StoredLine> result) {
        return new CountJob(
                id,
                requestedBy,
                requestedAt,
                question,
                how,
                generation,
                after,
                counted,
                counted,
                result);
    }

    Map<List<String>, Sums.Line> sums() {
        var sums = new LinkedHashMap<List<String>, Sums.Line>();
        lines.forEach(line ->
                sums.put(line.codes(), new Sums.Line(new Measures(line.measures()), line.times())));
        return sums;
    }

    static List<StoredLine> stored(Map<List<String>, Sums.Line> sums) {
        return sums.entrySet().stream()
                .map(line ->
                        new StoredLine(
                                line.getKey(),
                                line.getValue().measures().counts(),
                                line.getValue().times()))
                .toList();
    }
}
