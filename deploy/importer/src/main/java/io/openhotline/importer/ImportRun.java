package io.openhotline.importer;

import io.openhotline.client.ServiceGone;
import io.openhotline.importer.domain.Plan;
import io.openhotline.importer.domain.Row;
import io.openhotline.importer.domain.RowPlanner;
import io.openhotline.importer.domain.Tally;
import io.openhotline.importer.domain.Tally.Count;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/// One pass over a file, with a bounded number of rows at work at once. A key that comes again
/// waits until everything else is done, so that the first row of the file is always the one filed.
final class ImportRun {
    private final CsvFile file;
    private final RowPlanner planner;
    private final RowFiler filer;
    private final Tally tally;
    private final Progress progress;
    private final Semaphore permits;
    private final Set<String> keys = new HashSet<>();
    private final List<Plan.File> latecomers = new ArrayList<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    ImportRun(
            CsvFile file,
            RowPlanner planner,
            RowFiler filer,
            Tally tally,
            Progress progress,
            int atOnce) {
        this.file = file;
        this.planner = planner;
        this.filer = filer;
        this.tally = tally;
        this.progress = progress;
        this.permits = new Semaphore(atOnce);
    }

    /// Why the run was given up, when it was.
    Optional<Throwable> run() {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            file.forEach(row -> take(row, workers));
        }
        latecomers.forEach(this::work);
        progress.end();
        return Optional.ofNullable(failure.get());
    }

    private void take(Row row, ExecutorService workers) {
        if (failure.get() != null) {
            return;
        }
        tally.count(Count.READ);
        switch (planner.plan(row)) {
            case Plan.Refuse refused -> {
                tally.count(Count.REFUSED, row.number(), String.join("; ", refused.reasons()));
                progress.step();
            }
            case Plan.File plan when keys.add(plan.key()) -> submit(plan, workers);
            case Plan.File plan -> latecomers.add(plan);
        }
    }

    private void submit(Plan.File plan, ExecutorService workers) {
        permits.acquireUninterruptibly();
        workers.execute(() -> {
            try {
                work(plan);
            } finally {
                permits.release();
            }
        });
    }

    private void work(Plan.File plan) {
        if (failure.get() != null) {
            return;
        }
        try {
            filer.file(plan);
        } catch (ServiceGone e) {
            failure.compareAndSet(null, e);
        } catch (RuntimeException e) {
            failure.compareAndSet(null, new IllegalStateException("row " + plan.row(), e));
        }
        progress.step();
    }
}
