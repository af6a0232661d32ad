package io.openhotline.importer;

import io.openhotline.importer.domain.Plan;
import io.openhotline.importer.domain.RowPlanner;
import java.util.concurrent.atomic.AtomicInteger;

/// What a first look at the whole file says, before anything is filed: a file that is not CSV to
/// its end files nothing at all.
record Survey(int rows, int impossible) {

    static Survey of(CsvFile file, RowPlanner planner) {
        var rows = new AtomicInteger();
        var impossible = new AtomicInteger();
        file.forEach(row -> {
            rows.incrementAndGet();
            switch (planner.plan(row)) {
                case Plan.File _ -> {}
                case Plan.Refuse _ -> impossible.incrementAndGet();
            }
        });
        return new Survey(rows.get(), impossible.get());
    }

    @Override
    public String toString() {
        return impossible == 0
                ? "%,d rows".formatted(rows)
                : "%,d rows, of which %,d say something impossible".formatted(rows, impossible);
    }
}
