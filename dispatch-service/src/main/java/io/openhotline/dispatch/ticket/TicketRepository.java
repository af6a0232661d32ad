package io.openhotline.dispatch.ticket;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TicketRepository implements PanacheRepositoryBase<TicketEntity, UUID> {

    /// In the order of their ids, so that two who hold several tickets don't wait for each other.
    List<TicketEntity> lock(Collection<UUID> ids) {
        return listed(ids, " order by id").withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    Optional<UUID> idOfNumber(String number) {
        return find("select id from TicketEntity where number = ?1", number)
                .project(UUID.class)
                .firstResultOptional();
    }

    List<TicketEntity> all(Collection<UUID> ids) {
        return listed(ids, "").list();
    }

    private PanacheQuery<TicketEntity> listed(Collection<UUID> ids, String order) {
        return find("listed(?1, id)" + order, (Object) ids.toArray(UUID[]::new));
    }
}
