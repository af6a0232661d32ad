package io.openhotline.importer;

import io.openhotline.client.CommandException;
import io.openhotline.client.ServiceUnreachable;
import io.openhotline.importer.csv.CsvFile;
import io.openhotline.importer.csv.RefusedRows;
import io.openhotline.importer.domain.ImportCounts;
import io.openhotline.importer.domain.ImportCounts.Count;
import io.openhotline.importer.domain.Plan;
import io.openhotline.importer.domain.Row;
import io.openhotline.importer.domain.RowPlanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/// Files the rows of a file, with a limited number of concurrent rows. Rows with a key that an
/// earlier row has are filed at the end, so that the first row of the file always wins.
final class ImportRun {
    private final RowPlanner planner;
    private final RowFiler filer;
    private final RefusedRows refused;
    private final ImportCounts counts;
    private final Progress progress;
    private final Semaphore permits;
    private final Set<String> keys = new HashSet<>();
    private final List<Plan.File> repeatedKeys = new ArrayList<>();
    private final AtomicReference<String> failure = new AtomicReference<>();

    ImportRun(
            RowPlanner planner,
            RowFiler filer,
            RefusedRows refused,
            ImportCounts counts,
            Progress progress,
            int atOnce) {
        this.planner = planner;
        this.filer = filer;
        this.refused = refused;
        this.counts = counts;
        this.progress = progress;
        this.permits = new Semaphore(atOnce);
    }

    /// Returns why the run stopped; empty when it reached the end.
    Optional<String> file(CsvFile csv) {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            csv.forEach(row -> process(row, workers));
        }
        repeatedKeys.forEach(plan -> file(plan, "has the key of an earlier row: "));
        progress.end();
        return Optional.ofNullable(failure.get());
    }

    private void process(Row row, ExecutorService workers) {
        if (failure.get() != null) {
            return;
        }
        counts.add(Count.READ);
        switch (planner.plan(row)) {
            case Plan.Refuse plan -> {
                refuse(row, String.join("; ", plan.reasons()));
                progress.step();
            }
            case Plan.File plan when keys.add(plan.key()) -> submit(plan, workers);
            case Plan.File plan -> repeatedKeys.add(plan);
        }
    }

    private void submit(Plan.File plan, ExecutorService workers) {
        permits.acquireUninterruptibly();
        workers.execute(() -> {
            try {
                file(plan, "");
            } finally {
                permits.release();
            }
        });
    }

    /// @param why begins the reason of a refusal
    private void file(Plan.File plan, String why) {
        if (failure.get() != null) {
            return;
        }
        try {
            filer.file(plan).ifPresent(reason -> refuse(plan.row(), why + reason));
        } catch (ServiceUnreachable e) {
            failure.compareAndSet(null, e.getMessage());
        } catch (RuntimeException e) {
            failure.compareAndSet(null, "row %d: %s".formatted(plan.row().number(), e));
        }
        progress.step();
    }

    private void refuse(Row row, String reason) {
        counts.add(Count.REFUSED, row.number(), reason);
        try {
            refused.add(row, reason);
        } catch (CommandException e) {
            failure.compareAndSet(null, e.getMessage());
        }
    }
}
