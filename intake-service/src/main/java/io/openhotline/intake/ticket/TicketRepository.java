package io.openhotline.intake.ticket;

import io.openhotline.contracts.json.EventJson;
import io.openhotline.intake.ticket.ProjectedTicketService.SourceTopic;
import io.openhotline.intake.ticket.ProjectedTicketService.UnknownTicket;
import io.openhotline.intake.ticket.domain.Circumstances;
import io.openhotline.intake.ticket.domain.Classification;
import io.openhotline.intake.ticket.domain.HeldTicket;
import io.openhotline.intake.ticket.domain.Holder;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.intake.ticket.domain.ProjectedTicket;
import io.openhotline.intake.ticket.domain.Reopen;
import io.openhotline.intake.ticket.domain.Reopenable;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.TicketEvent.Filed;
import io.openhotline.intake.ticket.domain.TicketId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.LockMode;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/// Reads and stores the rows of tickets. A row is locked from before its change until the
/// transaction ends: the journal's sequence relies on it.
@ApplicationScoped
class TicketRepository implements PanacheRepositoryBase<TicketEntity, UUID> {
    private static final String LOCK =
            "select {ticket.*} from ticket where id = any(:ids) order by id for no key update";

    private static final String IN_INCIDENT =
            """
            select id from ticket where incident_id = :incident and phase = 'MERGED'
            order by id limit :limit
            """;

    private static final String RECLASSIFY =
            """
            update ticket
            set first_category = coalesce(first_category, category),
                first_nature = case when first_category is null then nature else first_nature end,
                category = :category,
                kind = :kind,
                nature = :nature,
                fields = cast(:fields as jsonb)
            where id = :id
            """;

    private static final String COMPLETE =
            """
            update ticket
            set customer_name = :name,
                customer_phone = :phone,
                customer_phone_written = :written,
                customer_phone_extension = :extension,
                customer_kind = :kind,
                customer_level = :level,
                customer_id = :customer,
                customer_email = :email,
                place_address = :address,
                place_latitude = :latitude,
                place_longitude = :longitude,
                fields = cast(:fields as jsonb),
                incomplete = false
            where id = :id
            """;

    private static final List<String> SEAL =
            List.of(
                    """
                    update ticket
                    set customer_name = null,
                        customer_phone = null,
                        customer_phone_written = null,
                        customer_phone_extension = null,
                        customer_further_phones = null,
                        customer_id = null,
                        customer_email = null,
                        sealed = true
                    where id = :id
                    """,
                    "delete from ticket_search where ticket_id = :id and personal",
                    "update call set sealed = true where id in"
                            + " (select call_id from ticket_call where ticket_id = :id)",
                    "delete from ticket_call where ticket_id = :id");

    /// Locks rows together and keeps them in the session. The order of ids prevents a deadlock
    /// between two transactions.
    void lock(Collection<UUID> ids) {
        getSession()
                .createNativeQuery(LOCK)
                .addEntity("ticket", TicketEntity.class, LockMode.PESSIMISTIC_WRITE)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /// Locks tickets that are a part of the incident and keeps them in the session.
    List<TicketId> lockInIncident(UUID incident, int limit) {
        List<UUID> ids =
                getSession()
                        .createNativeQuery(IN_INCIDENT, UUID.class)
                        .setParameter("incident", incident)
                        .setParameter("limit", limit)
                        .getResultList();
        lock(ids);
        return ids.stream().map(TicketId::new).toList();
    }

    Ticket load(TicketId id) {
        return locked(id).map(TicketMapper::ticket).orElseGet(NotYetFiled::new);
    }

    void save(TicketId id, Ticket ticket) {
        TicketMapper.update(known(id), ticket);
    }

    void insert(
            Filed filed,
            Ticket ticket,
            @Nullable String customerSubject,
            Circumstances circumstances) {
        TicketEntity row = TicketMapper.row(filed, ticket, customerSubject);
        TicketMapper.circumstances(row, circumstances);
        persist(row);
    }

    /// Locks the row; empty when the ticket is missing.
    Optional<TicketEntity> lockRow(TicketId id) {
        return locked(id);
    }

    /// Writes what completes the report of an emergency, by a statement of its own, because a
    /// report doesn't change otherwise.
    void complete(TicketEntity row, Report report) {
        TicketEntity whole = new TicketEntity();
        CustomerMapper.update(whole, report.customer());
        getSession()
                .createNativeMutationQuery(COMPLETE)
                .setParameter("id", row.id)
                .setParameter("name", whole.customerName, String.class)
                .setParameter("phone", whole.customerPhone, String.class)
                .setParameter("written", whole.customerPhoneWritten, String.class)
                .setParameter("extension", whole.customerPhoneExtension, String.class)
                .setParameter("kind", whole.customerKind, String.class)
                .setParameter("level", whole.customerLevel, String.class)
                .setParameter("customer", whole.customerId, UUID.class)
                .setParameter("email", whole.customerEmail, String.class)
                .setParameter("address", address(report.place()), String.class)
                .setParameter("latitude", latitude(report.place()), Double.class)
                .setParameter("longitude", longitude(report.place()), Double.class)
                .setParameter("fields", EventJson.MAPPER.valueToTree(report.fields()).toString())
                .executeUpdate();
        getSession().refresh(row);
    }

    /// Empties what names the customer in the row, its words and its calls.
    void seal(TicketEntity row) {
        getSession().flush();
        for (String statement : SEAL) {
            getSession()
                    .createNativeMutationQuery(statement)
                    .setParameter("id", row.id)
                    .executeUpdate();
        }
        getSession().refresh(row);
    }

    private static @Nullable String address(@Nullable Place place) {
        return place == null ? null : place.address();
    }

    private static @Nullable Double latitude(@Nullable Place place) {
        return place == null ? null : place.latitude();
    }

    private static @Nullable Double longitude(@Nullable Place place) {
        return place == null ? null : place.longitude();
    }

    /// Returns false when the row already includes this event of the feed or a later one.
    boolean advance(TicketId id, SourceTopic feed, long sequence) {
        TicketEntity row = known(id);
        return switch (feed) {
            case WORK_ORDERS -> {
                boolean isNew = sequence > row.workorderSequence;
                row.workorderSequence = Math.max(sequence, row.workorderSequence);
                yield isNew;
            }
            case FOLLOW_UPS -> {
                boolean isNew = sequence > row.followupSequence;
                row.followupSequence = Math.max(sequence, row.followupSequence);
                yield isNew;
            }
        };
    }

    void change(TicketId id, UnaryOperator<ProjectedTicket> change) {
        TicketEntity row = known(id);
        TicketMapper.update(row, change.apply(TicketMapper.projected(row)));
    }

    void becomesMajor(TicketId id) {
        known(id).severity = Severity.MAJOR;
    }

    /// Locks the row; empty when the ticket is missing.
    Optional<Reopenable> reopenable(TicketId id) {
        return locked(id).map(TicketMapper::reopenable);
    }

    void reopen(Reopen command, Ticket next) {
        TicketEntity row = known(command.id());
        TicketMapper.update(row, next);
        row.reopeningReason = command.reason();
        row.reopenedAt = command.at();
    }

    /// Locks the row; empty when the ticket is missing.
    Optional<HeldTicket> held(TicketId id) {
        return locked(id).map(TicketMapper::held);
    }

    void hold(TicketId id, Holder holder) {
        TicketMapper.update(known(id), holder);
    }

    void link(TicketId old, TicketId next) {
        known(old).continuedBy = next.value();
        known(next).continues = old.value();
    }

    /// Returns the ticket that goes on, without a lock.
    Optional<UUID> mergedInto(TicketId id) {
        return getSession()
                .createNativeQuery("select merged_into from ticket where id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    String number(TicketId id) {
        return known(id).number;
    }

    Classification classification(TicketId id) {
        return TicketMapper.classification(known(id));
    }

    /// Writes the few corrections by a statement of their own, so that no other change of a ticket
    /// writes these columns again. The first category and nature stay.
    void reclassify(TicketId id, Classification corrected) {
        getSession()
                .createNativeMutationQuery(RECLASSIFY)
                .setParameter("id", id.value())
                .setParameter("category", corrected.category())
                .setParameter("kind", corrected.kind().name())
                .setParameter("nature", corrected.nature(), String.class)
                .setParameter("fields", EventJson.MAPPER.valueToTree(corrected.fields()).toString())
                .executeUpdate();
    }

    private TicketEntity known(TicketId id) {
        return locked(id).orElseThrow(() -> new UnknownTicket(id));
    }

    /// Queries the database only when the session doesn't hold the row locked.
    private Optional<TicketEntity> locked(TicketId id) {
        Optional<TicketEntity> row = findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
        row.ifPresent(found -> MDC.put("ticketNumber", found.number));
        return row;
    }
}
