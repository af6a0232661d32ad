package io.openhotline.intake.ticket;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.pack.PackCondition;
import io.openhotline.platform.pack.PackFinding;
import io.openhotline.platform.pack.UsedCodes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;

/// Keeps the categories and channels of tickets that are not closed in the pack.
@Singleton
class CodesOfOpenTickets implements PackCondition {
    private static final String OPEN =
            """
            select distinct %s as code from ticket
            where status in ('RECEIVED', 'DISPATCHED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED',
                'HANDLED', 'REWORK')
            """;

    private final Database database;
    private final UsedCodes codes;

    CodesOfOpenTickets(Database database, UsedCodes codes) {
        this.database = database;
        this.codes = codes;
    }

    @Override
    public List<PackFinding> findings(Path pack) {
        return codes.lost(pack, List.of(), open("category"), open("channel"));
    }

    private List<String> open(String column) {
        return database.query(OPEN.formatted(column), row -> row.getString("code"));
    }
}
