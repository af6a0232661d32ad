package io.openhotline.importer;

import io.openhotline.importer.domain.ImportCounts;
import io.openhotline.importer.domain.ImportCounts.Count;

/// The exit status of an import.
final class ImportStatus {
    static final int ALL_FILED = 0;
    static final int SOME_REFUSED = 1;
    static final int NOTHING_FILED = 2;

    private ImportStatus() {}

    static int of(ImportCounts counts, boolean stopped) {
        boolean complete = !stopped && counts.of(Count.REFUSED) + counts.of(Count.UNFINISHED) == 0;
        if (complete) {
            return ALL_FILED;
        }
        return counts.of(Count.FILED) + counts.of(Count.REPEATED) > 0
                ? SOME_REFUSED
                : NOTHING_FILED;
    }
}
