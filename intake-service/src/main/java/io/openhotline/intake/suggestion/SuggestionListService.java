package io.openhotline.intake.suggestion;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.pack.PackScoped;
import java.time.Instant;
import java.time.YearMonth;

/// Lists suggestions, and writes those of a month in the time zone of the hotline.
@PackScoped
class SuggestionListService {
    private final Database database;
    private final IntakePolicy policy;

    SuggestionListService(Database database, IntakePolicy policy) {
        this.database = database;
        this.policy = policy;
    }

    Page<SuggestionView> page(SuggestionQuery query) {
        return Page.of(
                database.query(query.select(), SuggestionView::read),
                query.limit(),
                row -> new Cursor(row.receivedAt(), row.ticket()).toString());
    }

    String table(YearMonth month) {
        return new SuggestionTable(policy.timeZone())
                .write(
                        database.query(
                                SuggestionQuery.between(start(month), start(month.plusMonths(1))),
                                SuggestionView::read));
    }

    private Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(policy.timeZone()).toInstant();
    }
}
