package io.openhotline.messaging.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Shares a large poll out to several threads, all of a ticket to the same one: order is kept per
/// ticket, and an absence is caught up with on all processors. What a poll brings in daily use
/// stays together.
final class Lanes {
    /// Fewer are not worth a transaction of their own.
    static final int WORTHWHILE = 1_000;

    private Lanes() {}

    /// Calls `work` for each lane's deliveries, each in the order given. Returns when all of them
    /// have ended; throws what one of them threw.
    static void run(List<Delivery> deliveries, Consumer<List<Delivery>> work) {
        List<List<Delivery>> lanes = of(deliveries);
        if (lanes.size() == 1) {
            work.accept(deliveries);
            return;
        }
        var factory = Thread.ofPlatform().name("lane-", 1).factory();
        var running = new ArrayList<Future<?>>();
        try (var threads = Executors.newThreadPerTaskExecutor(factory)) {
            lanes.forEach(lane -> running.add(threads.submit(() -> work.accept(lane))));
        }
        running.forEach(Lanes::rethrow);
    }

    private static List<List<Delivery>> of(List<Delivery> deliveries) {
        int processors = Runtime.getRuntime().availableProcessors();
        int lanes = Math.clamp(deliveries.size() / WORTHWHILE, 1, processors);
        if (lanes == 1) {
            return List.of(deliveries);
        }
        return List.copyOf(
                deliveries.stream()
                        .collect(
                                Collectors.groupingBy(delivery ->
                                        Math.floorMod(
                                                delivery.message().ticket().hashCode(), lanes)))
                        .values());
    }

    private static void rethrow(Future<?> ended) {
        switch (ended.state()) {
            case SUCCESS -> {}
            case FAILED -> {
                if (ended.exceptionNow() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(ended.exceptionNow());
            }
            case RUNNING, CANCELLED -> throw new IllegalStateException("A lane was interrupted");
        }
    }
}
