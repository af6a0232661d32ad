package io.openhotline.followup.sampling;

import jakarta.transaction.TransactionScoped;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

/// The months whose strata the current transaction has locked, so that it asks once.
@TransactionScoped
class HeldMonths {
    private final Set<YearMonth> months = new HashSet<>();

    /// False where they are locked already.
    boolean add(YearMonth month) {
        return months.add(month);
    }
}
