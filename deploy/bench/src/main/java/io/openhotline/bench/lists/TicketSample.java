package io.openhotline.bench.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openhotline.bench.data.Calls;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// Tickets from all over prepared data.
final class TicketSample {
    private static final String ANY =
            "select %s from ticket where %s order by md5(id::text) limit 100";

    /// Selects recorded tickets: the numbers of copies have no valid form.
    private static final String RECORDED = "number !~ '\\.'";

    private final Connection intake;
    private final List<String> ids;
    private final List<String> numbers;
    private final List<String> phones;
    private final List<String> addresses;
    private final int tickets;

    TicketSample(Connection intake, int tickets) throws SQLException {
        this.intake = intake;
        this.tickets = tickets;
        this.ids = texts(ANY.formatted("id::text", "true"));
        this.numbers = texts(ANY.formatted("number", RECORDED));
        this.phones =
                texts(
                        ANY.formatted(
                                "substr(customer_phone, 4)",
                                "customer_phone not like '%"
                                        + Calls.BUSY_PHONE.substring(1)
                                        + "'"));
        this.addresses = texts(ANY.formatted("place_address", "true"));
    }

    String id(long number) {
        return one(ids, number);
    }

    String number(long number) {
        return one(numbers, number);
    }

    String phone(long number) {
        return one(phones, number);
    }

    String address(long number) {
        return one(addresses, number);
    }

    /// The cursor at this depth of the list, in the form of a page's `next`.
    ///
    /// @param depth 0 is the newest ticket, 1 the oldest
    String cursor(double depth) throws SQLException {
        String place =
                "select received_at, id from ticket order by received_at desc, id desc limit 1 offset "
                        + Math.round(depth * (tickets - 1));
        try (var statement = intake.createStatement();
                var row = statement.executeQuery(place)) {
            row.next();
            String plain =
                    row.getObject(1, OffsetDateTime.class).toInstant() + "/" + row.getString(2);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
        }
    }

    private static String one(List<String> texts, long number) {
        return texts.get((int) (number % texts.size()));
    }

    private List<String> texts(String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = intake.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
