package io.openhotline.bench.data;

import io.openhotline.bench.Benchmark.Run;
import io.openhotline.bench.system.MeasuredSystem;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Those systems with prepared data that are up, shared by the benchmarks that read them.
public final class PreparedSystems implements AutoCloseable {
    private final Map<Integer, MeasuredSystem> running = new HashMap<>();

    /// Started on first use.
    public MeasuredSystem of(Run run, int tickets) throws SQLException, IOException {
        MeasuredSystem known = running.get(tickets);
        if (known != null) {
            return known;
        }
        MeasuredSystem started = PreparedData.open(run, tickets);
        running.put(tickets, started);
        return started;
    }

    /// Those that are asked for later are started again.
    @Override
    public void close() {
        running.values().forEach(MeasuredSystem::close);
        running.clear();
    }
}
