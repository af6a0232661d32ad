package io.openhotline.bench;

import io.openhotline.bench.result.Table;
import io.openhotline.bench.system.Workplace;
import java.util.List;

/// Measures one thing that the project promises. Starts and stops all that it needs.
public interface Benchmark {
    /// As on the command line, for example `intake`.
    String name();

    List<Table> run(Run run) throws Exception;

    /// What a benchmark is told.
    ///
    /// @param sizes numbers of tickets in prepared data, ascending
    record Run(Workplace place, Pace pace, List<Integer> sizes) {
        public Run {
            sizes = List.copyOf(sizes);
        }

        /// Tells a person who waits what is being done.
        public void says(String line) {
            System.out.println("          " + line);
        }
    }
}
