package io.openhotline.intake.shift;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads and stores handovers, and which tickets wait in one.
@ApplicationScoped
class HandoverRepository implements PanacheRepositoryBase<HandoverEntity, UUID> {
    private static final String PENDING =
            "select ticket from desk_handover_pending where ticket = any(:ids)";
    private static final String ADD =
            """
            insert into desk_handover_pending (ticket, handover)
            select ticket, :handover from unnest(cast(:ids as uuid[])) as ticket
            """;
    private static final String REMOVE =
            "delete from desk_handover_pending where handover = :handover";

    Optional<HandoverEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Returns those of the tickets that wait in a handover.
    Set<UUID> pending(Collection<UUID> tickets) {
        return getSession()
                .createNativeQuery(PENDING, UUID.class)
                .setParameter("ids", tickets.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    void add(HandoverEntity row) {
        persist(row);
        getSession()
                .createNativeMutationQuery(ADD)
                .setParameter("handover", row.id)
                .setParameter(
                        "ids", row.tickets.stream().map(HandoverLine::ticket).toArray(UUID[]::new))
                .executeUpdate();
    }

    void removePending(UUID handover) {
        getSession()
                .createNativeMutationQuery(REMOVE)
                .setParameter("handover", handover)
                .executeUpdate();
    }
}
