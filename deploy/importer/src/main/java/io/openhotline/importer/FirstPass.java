package io.openhotline.importer;

import io.openhotline.importer.csv.CsvFile;
import io.openhotline.importer.domain.Plan;
import io.openhotline.importer.domain.RowPlanner;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads the whole file before anything is filed, so that a file with a fault in its syntax files
/// nothing.
record FirstPass(int rows, int refused) {

    static FirstPass of(CsvFile file, RowPlanner planner) {
        var rows = new AtomicInteger();
        var refused = new AtomicInteger();
        file.forEach(row -> {
            rows.incrementAndGet();
            switch (planner.plan(row)) {
                case Plan.File _ -> {}
                case Plan.Refuse _ -> refused.incrementAndGet();
            }
        });
        return new FirstPass(rows.get(), refused.get());
    }

    @Override
    public String toString() {
        return refused == 0
                ? "%,d rows".formatted(rows)
                : "%,d rows, %,d of them with values that can't be filed".formatted(rows, refused);
    }
}
