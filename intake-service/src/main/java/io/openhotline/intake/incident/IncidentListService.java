package io.openhotline.intake.incident;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.intake.incident.domain.IncidentStatus;
import io.openhotline.intake.ticket.IncidentPartView;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lists incidents and their tickets, the newest first, and reads a whole incident.
@ApplicationScoped
class IncidentListService {
    private static final String INCIDENTS =
            """
            select id, name, status, lead_number, tickets, callers, opened_at, closed_at
            from incident where
            """;
    private static final String TICKETS =
            "select id, number, status, received_at from ticket where incident_id = ?";

    private final Database database;
    private final IncidentRepository incidents;
    private final IncidentReader reader;

    IncidentListService(Database database, IncidentRepository incidents, IncidentReader reader) {
        this.database = database;
        this.incidents = incidents;
        this.reader = reader;
    }

    Page<IncidentSummaryView> page(
            @Nullable IncidentStatus status, @Nullable Cursor after, int limit) {
        Sql condition =
                asked(status, it -> Sql.of("status = ?", it.name()))
                        .and(
                                asked(
                                        after,
                                        it ->
                                                Sql.of(
                                                        "(opened_at, id) < (?, ?)",
                                                        it.at(),
                                                        it.id())));
        var rows =
                database.query(
                        Sql.of(INCIDENTS)
                                .plus(condition)
                                .plus(" order by opened_at desc, id desc limit ?", limit + 1),
                        IncidentSummaryView::read);
        return Page.of(rows, limit, row -> new Cursor(row.openedAt(), row.id()).toString());
    }

    /// Returns empty when the incident is missing.
    @Transactional
    Optional<Page<IncidentTicketView>> tickets(UUID incident, @Nullable Cursor after, int limit) {
        if (incidents.findByIdOptional(incident).isEmpty()) {
            return Optional.empty();
        }
        Sql select =
                Sql.of(TICKETS, incident)
                        .and(
                                asked(
                                        after,
                                        it ->
                                                Sql.of(
                                                        "(received_at, id) < (?, ?)",
                                                        it.at(),
                                                        it.id())))
                        .plus(" order by received_at desc, id desc limit ?", limit + 1);
        var rows = database.query(select, IncidentTicketView::read);
        return Optional.of(
                Page.of(rows, limit, row -> new Cursor(row.receivedAt(), row.id()).toString()));
    }

    @Transactional
    Optional<IncidentView> find(UUID id) {
        return incidents.findByIdOptional(id).flatMap(this::view);
    }

    private Optional<IncidentView> view(IncidentEntity row) {
        Optional<IncidentPartView> part = reader.find(row.id);
        TicketStatus lead =
                database.query(
                                "select status from ticket where id = ?",
                                it -> TicketStatus.valueOf(it.getString(1)),
                                row.leadId)
                        .getFirst();
        return part.map(it -> IncidentView.of(row, lead, it));
    }
}
