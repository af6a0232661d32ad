package io.openhotline.bench.load;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Runs work on several threads; the first failure ends it.
public final class Workers {
    /// Defines the work of each worker.
    public interface Work {
        void run(int worker) throws Exception;
    }

    private Workers() {}

    /// Returns when all workers are done.
    public static void run(int count, Work work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    IntStream.range(0, count)
                            .mapToObj(worker -> threads.submit(once(work, worker)))
                            .toList();
            for (Future<Void> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A worker failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static Callable<Void> once(Work work, int worker) {
        return () -> {
            work.run(worker);
            return null;
        };
    }
}
