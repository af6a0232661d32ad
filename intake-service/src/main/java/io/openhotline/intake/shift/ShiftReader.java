package io.openhotline.intake.shift;

import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Reads what is open per person at the end of a shift.
@ApplicationScoped
class ShiftReader {
    private static final int COUNTED = 100;

    /// Jumps from person to person in the index, and counts no further than is shown, so that the
    /// number of tickets doesn't matter.
    private static final String OPEN =
            """
            with recursive person (number) as (
                (select tracker from ticket
                where phase = 'OPEN' and tracker is not null order by tracker limit 1)
                union all
                select (select tracker from ticket
                    where phase = 'OPEN' and tracker > person.number order by tracker limit 1)
                from person where person.number is not null
            )
            select person.number, counted, oldest
            from person cross join lateral (
                select count(*) as counted, min(received_at) as oldest
                from (select received_at from ticket
                    where phase = 'OPEN' and tracker = person.number order by received_at, id limit ?) as it
            ) as open
            where person.number is not null
            order by person.number
            limit 1000
            """;

    private final Database database;

    ShiftReader(Database database) {
        this.database = database;
    }

    List<OpenTicketsView> open() {
        return database.query(
                OPEN,
                row ->
                        new OpenTicketsView(
                                row.getString("number"),
                                Math.min(row.getInt("counted"), COUNTED),
                                row.getInt("counted") > COUNTED,
                                Database.instant(row, "oldest")),
                COUNTED + 1);
    }
}
