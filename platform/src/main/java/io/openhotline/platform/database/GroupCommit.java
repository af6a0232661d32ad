package io.openhotline.platform.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
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

    /// One group can be prepared, while another one is written and a third waits for the disk.
    private static final int LANES = 3;

    /// So long after the last group, if that had several, the next one may gather: what comes after
    /// a pause or from a single caller is committed at once, and under load a group holds many,
    /// which cost less together.
    private static final Duration GATHERING = Duration.ofMillis(10);

    private static final long IDLE_SECONDS = 10;

    private record Waiting<I, O>(I item, CompletableFuture<O> outcome) {}

    private final Function<List<I>, List<O>> work;
    private final Executor threads = threads();
    private final Lock lock = new ReentrantLock();
    private final Condition enough = lock.newCondition();

    // guarded by the lock
    private final Queue<Waiting<I, O>> queue = new ArrayDeque<>();
    private final Crowd crowd = new Crowd(System.nanoTime());
    private int underWay;
    private int freeLanes = LANES;
    private boolean isGathering;
    private int lastSize;
    private long lastTaken;

    /// @param work does all items within the transaction that it is called in, one outcome for each
    ///   in their order; it may be called again for the same item after a failure
    public GroupCommit(Function<List<I>, List<O>> work) {
        this.work = work;
    }

    public O commit(I item) {
        var waiting = new Waiting<I, O>(item, new CompletableFuture<>());
        if (queue(waiting)) {
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
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    /// Whether it took a free lane, which is to be started.
    private boolean queue(Waiting<I, O> waiting) {
        lock.lock();
        try {
            queue.add(waiting);
            crowd.saw(queue.size() + underWay, System.nanoTime());
            if (isGathering) {
                if (isEnough()) {
                    enough.signal();
                }
                return false;
            }
            boolean isFree = freeLanes > 0;
            freeLanes -= isFree ? 1 : 0;
            return isFree;
        } finally {
            lock.unlock();
        }
    }

    /// A lane's share of those who were about lately: where each comes again when answered, nobody
    /// else is to be waited for.
    private boolean isEnough() {
        return queue.size() >= Math.min(MOST, crowd.most() / LANES);
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

    private void drain() {
        for (var group = next(0); !group.isEmpty(); group = next(group.size())) {
            commit(group);
        }
    }

    /// None where there is nobody, or where another lane gathers already: this one is free then.
    ///
    /// @param done how many the lane has just committed
    private List<Waiting<I, O>> next(int done) {
        lock.lock();
        try {
            underWay -= done;
            if (isGathering || queue.isEmpty()) {
                freeLanes++;
                return List.of();
            }
            gather();
            return take();
        } finally {
            lock.unlock();
        }
    }

    private void gather() {
        isGathering = true;
        try {
            long left = lastTaken + GATHERING.toNanos() - System.nanoTime();
            while (lastSize > 1 && left > 0 && !isEnough()) {
                left = enough.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            isGathering = false;
        }
    }

    private List<Waiting<I, O>> take() {
        var group = new ArrayList<Waiting<I, O>>();
        while (group.size() < MOST && !queue.isEmpty()) {
            group.add(queue.remove());
        }
        underWay += group.size();
        lastSize = group.size();
        lastTaken = System.nanoTime();
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
