package io.openhotline.bench;

import io.openhotline.bench.Benchmark.Run;
import io.openhotline.bench.Benchmark.Shared;
import io.openhotline.bench.data.PreparedData;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.launcher.SystemOptions;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Systems that consecutive benchmarks share, because each takes half a minute to start and to warm
/// up. A system that was stopped is started again on request.
public final class SharedSystems implements AutoCloseable {
    private final Map<Integer, MeasuredSystem> prepared = new HashMap<>();
    private @Nullable MeasuredSystem whole;
    private Shared kept = Shared.NOTHING;

    /// Stops the systems that the next benchmark doesn't use.
    void keepFor(Shared used) {
        if (used != kept) {
            close();
            kept = used;
        }
    }

    /// A system with all services, empty when it starts.
    public MeasuredSystem whole(Run run) {
        if (whole == null) {
            whole = MeasuredSystem.start(run.place(), "whole", SystemOptions.ALL_SERVICES);
        }
        return whole;
    }

    /// A system with the prepared data of that many tickets.
    public MeasuredSystem prepared(Run run, int tickets)
            throws SQLException, IOException, InterruptedException {
        MeasuredSystem known = prepared.get(tickets);
        if (known != null) {
            return known;
        }
        MeasuredSystem started = PreparedData.open(run, tickets);
        prepared.put(tickets, started);
        return started;
    }

    @Override
    public void close() {
        prepared.values().forEach(MeasuredSystem::close);
        prepared.clear();
        if (whole != null) {
            whole.close();
            whole = null;
        }
    }
}
