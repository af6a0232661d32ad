package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.TicketSummary.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds tickets, newest first, by the conditions that a query has.
@ApplicationScoped
class TicketList {
    private static final String SELECT =
            """
            select t.id, t.number, t.status, t.channel, t.category, t.nature, t.severity,
                substring(t.description, 1, 120), t.customerPhone, t.placeAddress, t.department,
                t.receivedAt
            from TicketEntity t
            """;
    private static final String ORDER = " order by t.receivedAt desc, t.id desc";

    private final EntityManager database;

    TicketList(EntityManager database) {
        this.database = database;
    }

    /// Up to one row more than the query's limit, by which the caller sees that there are more.
    List<Row> find(TicketQuery query) {
        var where = new Where();
        where.add("t.receivedAt >= :from", "from", query.from());
        where.add("t.receivedAt < :to", "to", query.to());
        where.add("t.category = :category", "category", query.category());
        where.add("t.status = :status", "status", query.status());
        where.add("t.department = :department", "department", query.department());
        where.add("t.customerPhone = :phone", "phone", query.phone());
        where.add(
                "(t.description ilike :text escape '!' or t.placeAddress ilike :text escape '!')",
                "text",
                query.text() == null ? null : anyPart(query.text()));
        if (query.after() != null) {
            where.add(
                    "(t.receivedAt, t.id) < (:receivedAt, :id)",
                    "receivedAt",
                    query.after().receivedAt());
            where.parameters.put("id", query.after().id());
        }
        TypedQuery<Row> rows = database.createQuery(SELECT + where + ORDER, Row.class);
        where.parameters.forEach(rows::setParameter);
        return rows.setMaxResults(query.limit() + 1).getResultList();
    }

    private static String anyPart(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /// The conditions that are asked for.
    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        void add(String condition, String parameter, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                parameters.put(parameter, value);
            }
        }

        @Override
        public String toString() {
            return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        }
    }
}
