package io.openhotline.bench;

import io.openhotline.bench.result.Table;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.bench.system.Workplace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Measures one promise of the project. Starts and stops everything that it needs except
/// [SharedSystems].
public interface Benchmark {
    /// Names the systems that stay up until the next benchmark; all others are stopped, because
    /// they would take CPU.
    enum Shared {
        NOTHING,
        WHOLE_SYSTEM,
        PREPARED_DATA
    }

    /// The name on the command line, for example `intake`.
    String name();

    List<Table> run(Run run) throws Exception;

    default Shared uses() {
        return Shared.NOTHING;
    }

    /// The settings of one run.
    ///
    /// @param sizes numbers of tickets in prepared data, ascending
    /// @param earlier the results of an earlier commit to compare with
    record Run(
            Workplace place,
            Pace pace,
            List<Integer> sizes,
            Optional<Path> earlier,
            SharedSystems shared) {
        public Run {
            sizes = List.copyOf(sizes);
        }

        /// Waits until the system is idle; a smoke run does not wait.
        public void awaitIdle(MeasuredSystem system) {
            if (pace == Pace.FULL) {
                system.awaitIdle();
            }
        }

        /// Prints a line about the progress.
        public void report(String line) {
            System.out.println("          " + line);
        }
    }
}
