package io.openhotline.intake.list;

import io.openhotline.intake.access.TicketAccess;
import io.openhotline.intake.list.TicketSummary.Row;
import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Finds the tickets that match a query, newest first.
@ApplicationScoped
class TicketListService {
    static final String ROW =
            """
            select id, number, status, channel, category, nature, severity,
                substring(description, 1, 180) as beginning, customer_phone, place_address, department,
                received_at
            """;
    private static final String FURTHER =
            """
            select id from ticket
            where customer_further_phones is not null and phone_keys(customer_further_phones) @> ?
            """;
    static final String NEWEST_FIRST = " order by received_at desc, id desc ";

    private final Database database;
    private final TicketSearch search;
    private final TelephoneParser telephones;
    private final TicketAccess access;

    TicketListService(
            Database database,
            TicketSearch search,
            TelephoneParser telephones,
            TicketAccess access) {
        this.database = database;
        this.search = search;
        this.telephones = telephones;
        this.access = access;
    }

    /// Logs a search by telephone, which tells who called.
    @Transactional
    Page<TicketSummary> page(TicketQuery query) {
        if (query.phone() != null) {
            access.logReading(TicketListResource.SEARCH, null, List.of("phone"));
        }
        List<Row> rows = find(query.phone() == null ? query : query.by(withFurther(query.phone())));
        return Page.of(rows, query.limit(), (Row row) -> row.cursor().toString())
                .map(row -> TicketSummary.of(row, telephones));
    }

    private PhoneFilter withFurther(PhoneFilter phone) {
        return phone.with(
                database.query(
                        FURTHER,
                        row -> row.getObject("id", UUID.class),
                        new Database.Array("text", List.of(phone.digits()))));
    }

    /// Returns up to one row more than the limit, which shows whether a page follows.
    private List<Row> find(TicketQuery query) {
        WordsFilter words = query.sought();
        if (words == null) {
            return find(query, Sql.of("true"));
        }
        List<Row> numbered =
                words.number() == null
                        ? List.of()
                        : find(query, Sql.of("number = ?", words.number()));
        return numbered.isEmpty() ? search.find(query, words, query.limit() + 1) : numbered;
    }

    private List<Row> find(TicketQuery query, Sql condition) {
        return rows(
                database,
                Sql.of(ROW + "from ticket where ")
                        .plus(query.indexed().and(query.read()).and(condition))
                        .plus(NEWEST_FIRST + "limit ?", query.limit() + 1));
    }

    /// @param select begins with [#ROW]
    static List<Row> rows(Database database, Sql select) {
        return database.query(select, TicketListService::read);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("number"),
                TicketStatus.valueOf(row.getString("status")),
                row.getString("channel"),
                row.getString("category"),
                row.getString("nature"),
                Severity.valueOf(row.getString("severity")),
                row.getString("beginning"),
                row.getString("customer_phone"),
                row.getString("place_address"),
                row.getString("department"),
                Database.instant(row, "received_at"));
    }
}
