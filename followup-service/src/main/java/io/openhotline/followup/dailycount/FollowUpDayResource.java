package io.openhotline.followup.dailycount;

import io.openhotline.platform.dailycount.DailyCountResource;
import io.openhotline.platform.dailycount.DailyCounts;
import io.openhotline.platform.dailycount.DailyCounts.Source;
import io.openhotline.platform.database.Database;
import jakarta.ws.rs.Path;
import java.util.Map;

/// Counts tickets by the day of the last answer of their customer: `asked`, and `satisfied` by that
/// answer.
@Path("/daily-counts")
public class FollowUpDayResource extends DailyCountResource {
    private static final String LAST_ANSWERED =
            """
            follow_up where status = 'COMPLETED' and not exists (
                select from follow_up later
                where later.ticket_id = follow_up.ticket_id and later.status = 'COMPLETED'
                    and later.round > follow_up.round)
            """;
    private static final Source SOURCE =
            new Source(
                    LAST_ANSWERED,
                    "ended_at",
                    "ticket_id",
                    Map.of("asked", "1", "satisfied", "satisfied::int"));

    FollowUpDayResource(Database database) {
        super(new DailyCounts(database, SOURCE));
    }
}
