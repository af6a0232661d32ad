package io.openhotline.dispatch.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Reads and stores the files of tickets.
@ApplicationScoped
class TicketFileRepository implements PanacheRepositoryBase<TicketFileEntity, UUID> {
    private static final Sort NEWEST_FIRST =
            Sort.by("attachedAt", Sort.Direction.Descending).and("id", Sort.Direction.Descending);

    /// Returns the newest first. Intake limits their number.
    List<TicketFileEntity> of(UUID ticket) {
        return list("ticketId", NEWEST_FIRST, ticket);
    }
}
