package io.openhotline.importer.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts the results of the rows; thread-safe.
public final class ImportCounts {
    private static final int ROWS_NAMED = 5;

    /// Lists the counters.
    public enum Count {
        READ("read"),
        FILED("filed"),
        REPEATED("repeated: filed before, not filed again"),
        REFUSED("refused"),
        COMPLETED("completed at their own time"),
        WITHDRAWN("withdrawn at their own time"),
        LEFT_OPEN("left open"),
        ENDED_BEFORE("whose course had ended before"),
        CONTRADICTORY("whose course contradicts itself; they are filed"),
        UNFINISHED("filed, but their course could not be ended");

        private final String text;

        Count(String text) {
            this.text = text;
        }
    }

    /// The rows with the same reason; the first few are named.
    private static final class Group {
        private final List<Integer> first = new ArrayList<>();
        private int size;

        void add(int row) {
            size++;
            if (first.size() < ROWS_NAMED) {
                first.add(row);
            }
        }

        String rows() {
            String numbers =
                    String.join(", ", first.stream().sorted().map(String::valueOf).toList());
            return (size == 1 ? "row " : "rows ") + numbers + (size > first.size() ? ", …" : "");
        }
    }

    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
    private final Map<Count, Map<String, Group>> reasons = new EnumMap<>(Count.class);

    public synchronized void add(Count what) {
        counts.merge(what, 1, Integer::sum);
    }

    /// Counts a row with its reason: REFUSED, CONTRADICTORY or UNFINISHED.
    public synchronized void add(Count what, int row, String reason) {
        add(what);
        reasons.computeIfAbsent(what, _ -> new LinkedHashMap<>())
                .computeIfAbsent(reason, _ -> new Group())
                .add(row);
    }

    public synchronized int of(Count what) {
        return counts.getOrDefault(what, 0);
    }

    /// One line per count, followed by its reasons, the most frequent first.
    public synchronized String report() {
        var lines = new ArrayList<String>();
        for (Count what : Count.values()) {
            if (of(what) > 0 || what.ordinal() <= Count.REFUSED.ordinal()) {
                lines.add("%,10d %s".formatted(of(what), what.text));
                reasons.getOrDefault(what, Map.of()).entrySet().stream()
                        .sorted(Comparator.comparing(entry -> -entry.getValue().size))
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .forEach(lines::add);
            }
        }
        return String.join("\n", lines);
    }

    private static String line(String reason, Group group) {
        return "%14s%,d × %s (%s)".formatted("", group.size, reason, group.rows());
    }
}
