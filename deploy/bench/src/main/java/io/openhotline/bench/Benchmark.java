package io.openhotline.bench;

import io.openhotline.bench.result.Table;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.bench.system.Workplace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Measures one thing that the project promises. Starts and stops all that it needs, but for
/// [SharedSystems].
public interface Benchmark {
    /// Which of them may stay up from one benchmark to the next: all others would take CPU.
    enum Shared {
        NOTHING,
        WHOLE_SYSTEM,
        PREPARED_DATA
    }

    /// As on the command line, for example `intake`.
    String name();

    List<Table> run(Run run) throws Exception;

    default Shared uses() {
        return Shared.NOTHING;
    }

    /// What a benchmark is told.
    ///
    /// @param sizes numbers of tickets in prepared data, ascending
    /// @param earlier the results of an earlier commit, to compare with
    record Run(
            Workplace place,
            Pace pace,
            List<Integer> sizes,
            Optional<Path> earlier,
            SharedSystems shared) {
        public Run {
            sizes = List.copyOf(sizes);
        }

        /// Waits until the system has nothing left to do; a smoke run does not wait.
        public void awaitRest(MeasuredSystem system) {
            if (pace == Pace.FULL) {
                system.awaitRest();
            }
        }

        /// Tells a person who waits what is being done.
        public void says(String line) {
            System.out.println("          " + line);
        }
    }
}
