package io.openhotline.messaging.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/// Work that arrives while a commit is under way goes into the next one together: one transaction
/// and one wait for the disk for all of it. Whoever comes after a pause is committed at once. Each
/// caller returns after its own commit, or throws what made its own work fail; a bad item doesn't
/// fail its neighbours, which are then done again one by one.
///
/// @param <I> what is to be done
/// @param <O> what comes of it
public final class GroupCommit<I, O> {
    /// As many as a statement's batch takes; beyond it, a group only gets slower.
    private static final int MOST = 64;

    /// One group can be prepared while another one waits for the disk.
    private static final int LANES = 2;

    /// So long work may gather after a group of several: what comes after a pause or from a single
    /// caller is committed at once, and under load a group holds many, which cost less together.
    private static final Duration GATHERING = Duration.ofMillis(5);

    private static final long IDLE_SECONDS = 10;

    private record Waiting<I, O>(I item, CompletableFuture<O> outcome) {}

    private final Function<List<I>, List<O>> work;
    private final Queue<Waiting<I, O>> queue = new ConcurrentLinkedQueue<>();
    private final Semaphore lanes = new Semaphore(LANES);
    private final Executor threads = threads();

    /// @param work does all items within the transaction that it is called in, one outcome for each
    ///   in their order; it may be called again for the same item after a failure
    public GroupCommit(Function<List<I>, List<O>> work) {
        this.work = work;
    }

    public O commit(I item) {
        var waiting = new Waiting<I, O>(item, new CompletableFuture<>());
        queue.add(waiting);
        if (lanes.tryAcquire()) {
            threads.execute(this::drain);
        }
        try {
            return waiting.outcome().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// How many wait for a lane.
    int waiting() {
        return queue.size();
    }

    /// Platform threads: they wait for the database most of the time, which costs a virtual thread
    /// several times the system calls.
    private static Executor threads() {
        var pool =
                new ThreadPoolExecutor(
                        LANES,
                        LANES,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().name("group-commit-", 1).daemon().factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /// Asks again after giving the lane back: somebody may have queued in between.
    private void drain() {
        do {
            for (var group = next(); !group.isEmpty(); group = next()) {
                long begun = System.nanoTime();
                commit(group);
                if (group.size() > 1) {
                    LockSupport.parkNanos(begun + GATHERING.toNanos() - System.nanoTime());
                }
            }
            lanes.release();
        } while (!queue.isEmpty() && lanes.tryAcquire());
    }

    private List<Waiting<I, O>> next() {
        var group = new ArrayList<Waiting<I, O>>();
        for (var one = queue.poll(); one != null; one = queue.poll()) {
            group.add(one);
            if (group.size() == MOST) {
                break;
            }
        }
        return group;
    }

    private void commit(List<Waiting<I, O>> group) {
        try {
            List<I> items = group.stream().map(Waiting::item).toList();
            List<O> outcomes = QuarkusTransaction.requiringNew().call(() -> work.apply(items));
            for (int i = 0; i < group.size(); i++) {
                group.get(i).outcome().complete(outcomes.get(i));
            }
        } catch (Throwable e) {
            failed(group, e);
        }
    }

    /// What passes by itself fails all of them: trying each alone would only take longer.
    private void failed(List<Waiting<I, O>> group, Throwable fault) {
        if (group.size() == 1 || fault instanceof Error || Faults.passes(fault)) {
            group.forEach(one -> one.outcome().completeExceptionally(fault));
        } else {
            group.forEach(one -> commit(List.of(one)));
        }
    }
}
