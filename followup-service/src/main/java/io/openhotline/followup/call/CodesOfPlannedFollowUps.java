package io.openhotline.followup.call;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.pack.PackCondition;
import io.openhotline.platform.pack.PackFinding;
import io.openhotline.platform.pack.UsedCodes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;

/// Keeps the categories of planned follow-ups in the pack.
@Singleton
class CodesOfPlannedFollowUps implements PackCondition {
    private static final String OPEN =
            """
            select distinct %s as code from follow_up f join ticket t on t.id = f.ticket_id
            where f.status = 'PLANNED' and t.category is not null
            """;

    private final Database database;
    private final UsedCodes codes;

    CodesOfPlannedFollowUps(Database database, UsedCodes codes) {
        this.database = database;
        this.codes = codes;
    }

    @Override
    public List<PackFinding> findings(Path pack) {
        return codes.lost(pack, List.of(), open("t.category"), List.of());
    }

    private List<String> open(String column) {
        return database.query(OPEN.formatted(column), row -> row.getString("code"));
    }
}
