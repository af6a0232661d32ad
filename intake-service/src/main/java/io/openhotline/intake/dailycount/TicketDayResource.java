package io.openhotline.intake.dailycount;

import io.openhotline.platform.dailycount.DailyCountResource;
import io.openhotline.platform.dailycount.DailyCounts;
import io.openhotline.platform.dailycount.DailyCounts.Source;
import io.openhotline.platform.database.Database;
import jakarta.ws.rs.Path;
import java.util.Map;

/// Counts tickets by the day of their receipt: `received`, and those that are `withdrawn`, `merged`
/// (also into an incident) or `closed` now.
@Path("/daily-counts")
public class TicketDayResource extends DailyCountResource {
    private static final Source SOURCE =
            new Source(
                    "ticket where true",
                    "received_at",
                    "id",
                    Map.of(
                            "received", "1",
                            "withdrawn", "(phase = 'WITHDRAWN')::int",
                            "merged", "(phase = 'MERGED')::int",
                            "closed", "(phase = 'CLOSED')::int"));

    TicketDayResource(Database database) {
        super(new DailyCounts(database, SOURCE));
    }
}
