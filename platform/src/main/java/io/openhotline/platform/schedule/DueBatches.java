package io.openhotline.platform.schedule;

import io.openhotline.platform.database.Faults;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Processes due rows in batches, each in one transaction. If a batch fails, its rows are processed
/// one by one, and those that fail rest ([FailingRows]).
///
/// @param <T> a due row
public final class DueBatches<T> {
    private final int size;
    private final FailingRows failing;
    private final IntFunction<List<T>> due;
    private final Function<T, Object> id;
    private final Consumer<List<T>> process;

    /// @param due finds and locks up to the given number of rows
    /// @param process changes the rows so that they are no longer due
    public DueBatches(
            int size,
            FailingRows failing,
            IntFunction<List<T>> due,
            Function<T, Object> id,
            Consumer<List<T>> process) {
        this.size = size;
        this.failing = failing;
        this.due = due;
        this.id = id;
        this.process = process;
    }

    /// Processes the next batch, and returns whether more rows may be due. Throws only transient
    /// faults.
    public boolean next() {
        try {
            return batch(size, _ -> {}) == size;
        } catch (RuntimeException e) {
            if (Faults.isTransient(e)) {
                throw e;
            }
            oneByOne();
            return false;
        }
    }

    private void oneByOne() {
        for (int i = 0; i < size; i++) {
            if (!one()) {
                return;
            }
        }
    }

    /// Returns false if nothing is due.
    private boolean one() {
        var row = new AtomicReference<@Nullable Object>();
        try {
            return batch(1, it -> row.set(id.apply(it))) == 1;
        } catch (RuntimeException e) {
            Object failed = row.get();
            if (failed == null) {
                throw e;
            }
            failing.failed(failed, e);
            return true;
        }
    }

    private int batch(int limit, Consumer<T> first) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    List<T> rows =
                            due.apply(limit + failing.number()).stream()
                                    .filter(row -> !failing.rests(id.apply(row)))
                                    .limit(limit)
                                    .toList();
                    if (!rows.isEmpty()) {
                        first.accept(rows.getFirst());
                        process.accept(rows);
                    }
                    return rows.size();
                });
    }
}
