package io.openhotline.reporting.weekly;

import io.openhotline.reporting.report.domain.Span;
import io.openhotline.reporting.weekly.domain.SheetDays;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/// Makes the sheets of chosen days, as the schedule makes those that are due.
@Singleton
public class Sheets {
    private final SheetMaker maker;

    Sheets(SheetMaker maker) {
        this.maker = maker;
    }

    /// Makes the sheet of the seven days before.
    public void make(LocalDate dueOn) {
        maker.make(new SheetDays(dueOn, new Span(dueOn.minusDays(7), dueOn.minusDays(1))));
    }
}
