package io.openhotline.dispatch.dailycount;

import io.openhotline.platform.dailycount.DailyCountResource;
import io.openhotline.platform.dailycount.DailyCounts;
import io.openhotline.platform.dailycount.DailyCounts.Source;
import io.openhotline.platform.database.Database;
import jakarta.ws.rs.Path;
import java.util.Map;

/// Counts work orders by the day of their ticket's receipt: those that are `issued` and not
/// recalled, `recalled`, and `completed`.
@Path("/daily-counts")
public class WorkOrderDayResource extends DailyCountResource {
    private static final String ORDERS =
            """
            ticket cross join lateral (
                select
                    count(*) filter (
                        where status not in ('AWAITING_REVIEW', 'SENT_BACK', 'RECALLED')) as issued,
                    count(*) filter (where status = 'RECALLED') as recalled,
                    count(*) filter (where status = 'COMPLETED') as completed
                from work_order where ticket_id = ticket.id
            ) orders where true
            """;
    private static final Source SOURCE =
            new Source(
                    ORDERS,
                    "received_at",
                    "id",
                    Map.of(
                            "issued", "orders.issued",
                            "recalled", "orders.recalled",
                            "completed", "orders.completed"));

    WorkOrderDayResource(Database database) {
        super(new DailyCounts(database, SOURCE));
    }
}
