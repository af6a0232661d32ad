package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.TicketSummary.Row;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.messaging.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// Finds tickets, newest first, by the conditions that a query has.
@ApplicationScoped
class TicketList {
    static final String ROW =
            """
            select id, number, status, channel, category, nature, severity,
                substring(description, 1, 120), customer_phone, place_address, department,
                received_at
            """;
    static final String NEWEST_FIRST = " order by received_at desc, id desc ";

    private final Database database;
    private final TicketSearch search;

    TicketList(Database database, TicketSearch search) {
        this.database = database;
        this.search = search;
    }

    /// Up to one row more than the query's limit, by which the caller sees that there are more.
    List<Row> find(TicketQuery query) {
        if (query.text() != null) {
            return search.find(query, query.text(), query.limit() + 1);
        }
        return rows(
                database,
                Sql.of(ROW + "from ticket where ")
                        .plus(query.indexed().and(query.read()))
                        .plus(NEWEST_FIRST + "limit ?", query.limit() + 1));
    }

    /// @param select begins with [#ROW]
    static List<Row> rows(Database database, Sql select) {
        return database.query(select.text(), TicketList::read, select.values().toArray());
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getString(2),
                TicketStatus.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Severity.valueOf(row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getObject(12, OffsetDateTime.class).toInstant());
    }
}
