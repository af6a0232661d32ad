package io.openhotline.bench;

import io.openhotline.bench.data.PreparedSystems;
import io.openhotline.bench.result.Table;
import io.openhotline.bench.system.Workplace;
import java.util.List;

/// Measures one thing that the project promises. Starts and stops all that it needs, but for
/// systems with prepared data.
public interface Benchmark {
    /// As on the command line, for example `intake`.
    String name();

    List<Table> run(Run run) throws Exception;

    /// Whether the systems with prepared data may stay up meanwhile, which takes CPU.
    default boolean readsPreparedData() {
        return false;
    }

    /// What a benchmark is told.
    ///
    /// @param sizes numbers of tickets in prepared data, ascending
    record Run(Workplace place, Pace pace, List<Integer> sizes, PreparedSystems prepared) {
        public Run {
            sizes = List.copyOf(sizes);
        }

        /// Tells a person who waits what is being done.
        public void says(String line) {
            System.out.println("          " + line);
        }
    }
}
