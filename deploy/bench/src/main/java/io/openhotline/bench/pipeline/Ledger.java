package io.openhotline.bench.pipeline;

import io.openhotline.bench.load.Latencies;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Records when each ticket of a run was answered, instructed and closed, in nanoseconds of
/// [System#nanoTime()].
final class Ledger {
    private final Map<UUID, Long> answered = new ConcurrentHashMap<>();
    private final Map<UUID, Long> instructed = new ConcurrentHashMap<>();
    private final Map<UUID, Long> closed = new ConcurrentHashMap<>();

    void answered(UUID ticket) {
        answered.put(ticket, System.nanoTime());
    }

    void instructed(UUID ticket) {
        instructed.putIfAbsent(ticket, System.nanoTime());
    }

    void closed(UUID ticket) {
        closed.putIfAbsent(ticket, System.nanoTime());
    }

    int filed() {
        return answered.size();
    }

    /// The number of tickets without an instruction to a department.
    long waiting() {
        return answered.keySet().stream().filter(id -> !instructed.containsKey(id)).count();
    }

    /// The number of tickets that are not closed.
    long open() {
        return answered.keySet().stream().filter(id -> !closed.containsKey(id)).count();
    }

    /// Latencies from the answer of `POST /tickets` to the instruction on the department's topic.
    Latencies toDepartment() {
        var latencies = new Latencies();
        answered.forEach((id, from) -> {
            Long until = instructed.get(id);
            if (until != null) {
                latencies.add(until - from);
            }
        });
        return latencies;
    }

    /// Latencies from the n-th answer to the moment at which the report counts n tickets.
    Latencies toFigures(List<Long> counted) {
        var latencies = new Latencies();
        List<Long> from = answered.values().stream().sorted().toList();
        for (int i = 0; i < Math.min(from.size(), counted.size()); i++) {
            latencies.add(counted.get(i) - from.get(i));
        }
        return latencies;
    }
}
