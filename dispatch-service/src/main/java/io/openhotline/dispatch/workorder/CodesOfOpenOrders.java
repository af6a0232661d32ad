package io.openhotline.dispatch.workorder;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.pack.PackCondition;
import io.openhotline.platform.pack.PackFinding;
import io.openhotline.platform.pack.UsedCodes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;

/// Keeps the departments, categories and channels of work orders that are not handled in the pack.
@Singleton
class CodesOfOpenOrders implements PackCondition {
    private static final String OPEN =
            """
            select distinct %s as code from work_order w join ticket t on t.id = w.ticket_id
            where w.status in ('AWAITING_REVIEW', 'SENT_BACK', 'ISSUED', 'ACCEPTED', 'SUSPENDED',
                'PROPOSED', 'RETURNED')
            """;

    private final Database database;
    private final UsedCodes codes;

    CodesOfOpenOrders(Database database, UsedCodes codes) {
        this.database = database;
        this.codes = codes;
    }

    @Override
    public List<PackFinding> findings(Path pack) {
        return codes.lost(pack, open("w.department"), open("t.category"), open("t.channel"));
    }

    private List<String> open(String column) {
        return database.query(OPEN.formatted(column), row -> row.getString("code"));
    }
}
