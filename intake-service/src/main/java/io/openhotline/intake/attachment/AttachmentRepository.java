package io.openhotline.intake.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores the rows of attachments. Looks one up by its ticket as well, so that an id of
/// another ticket finds nothing.
@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<AttachmentEntity, UUID> {
    private static final Sort NEWEST_FIRST =
            Sort.by("uploadedAt", Sort.Direction.Descending).and("id", Sort.Direction.Descending);

    /// @param forCustomer whether only those for the customer are returned
    List<AttachmentEntity> of(UUID ticket, boolean forCustomer) {
        return forCustomer
                ? list("ticketId = ?1 and deletedAt is null and forCustomer", NEWEST_FIRST, ticket)
                : list("ticketId = ?1 and deletedAt is null", NEWEST_FIRST, ticket);
    }

    Optional<AttachmentEntity> find(UUID ticket, UUID id, boolean forCustomer) {
        return find("ticketId = ?1 and id = ?2 and deletedAt is null", ticket, id)
                .firstResultOptional()
                .filter(row -> row.forCustomer || !forCustomer);
    }

    long countOf(Owner owner) {
        return switch (owner) {
            case Owner.OfTicket(var ticket) -> count("ticketId = ?1 and deletedAt is null", ticket);
            case Owner.OfDocument(var document) -> count("documentId", document);
        };
    }

    List<AttachmentEntity> ofDocument(UUID document) {
        return list("documentId", NEWEST_FIRST, document);
    }

    Optional<AttachmentEntity> findOfDocument(UUID document, UUID id) {
        return find("documentId = ?1 and id = ?2", document, id).firstResultOptional();
    }
}
