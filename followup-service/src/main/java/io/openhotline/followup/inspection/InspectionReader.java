package io.openhotline.followup.inspection;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.InspectionPolicy;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.http.Uuids;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Shows inspections with the numbers of their tickets.
@PackScoped
class InspectionReader {
    /// Represents an unknown ticket, which has no inspection.
    private static final UUID NO_TICKET = new UUID(0, 0);

    private final InspectionRepository inspections;
    private final HandledTicketService tickets;
    private final Duration appealWithin;
    private final Clock clock;

    InspectionReader(
            InspectionRepository inspections,
            HandledTicketService tickets,
            FollowUpPolicy policy,
            Clock clock) {
        this.inspections = inspections;
        this.tickets = tickets;
        InspectionPolicy inspection = policy.inspection();
        this.appealWithin = inspection == null ? Duration.ZERO : inspection.appealWithin();
        this.clock = clock;
    }

    @Transactional
    Page<InspectionView> list(InspectionQuery query, Sql rows) {
        List<InspectionEntity> found = inspections.list(query, ticketId(query.ticket()), rows);
        Map<UUID, HandledTicket> known =
                tickets.find(
                        found.stream().map(it -> it.ticketId).filter(Objects::nonNull).toList());
        return Page.of(found, query.limit(), row -> new Cursor(row.plannedAt, row.id).toString())
                .map(row -> view(row, row.ticketId == null ? null : known.get(row.ticketId)));
    }

    @Transactional
    Optional<InspectionView> find(UUID id, Sql rows) {
        return inspections.find(id, rows).map(this::view);
    }

    @Transactional
    InspectionView view(InspectionEntity row) {
        return view(row, Optional.ofNullable(row.ticketId).flatMap(tickets::find).orElse(null));
    }

    private InspectionView view(InspectionEntity row, @Nullable HandledTicket ticket) {
        Instant now = clock.instant();
        return InspectionView.of(row, number(ticket), appealWithin, now);
    }

    private static @Nullable String number(@Nullable HandledTicket ticket) {
        return ticket == null || ticket.details() == null ? null : ticket.details().number();
    }

    private @Nullable UUID ticketId(@Nullable String idOrNumber) {
        return idOrNumber == null
                ? null
                : Uuids.parse(idOrNumber).or(() -> tickets.idOf(idOrNumber)).orElse(NO_TICKET);
    }
}
