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

    private static final String RECORDINGS =
            """
            select attachment.id from ticket_call
            join attachment on document_id = call_id and call_reference is not null
            where ticket_call.ticket_id = :ticket and deleted_at is null
            """;

    /// @param forCustomer whether only those for the customer are returned
    List<AttachmentEntity> of(UUID ticket, boolean forCustomer) {
        return forCustomer
                ? list("ticketId = ?1 and deletedAt is null and forCustomer", NEWEST_FIRST, ticket)
                : list(
                        "(ticketId = ?1 or id in ?2) and deletedAt is null",
                        NEWEST_FIRST,
                        ticket,
                        recordings(ticket));
    }

    Optional<AttachmentEntity> find(UUID ticket, UUID id, boolean forCustomer) {
        return find("ticketId = ?1 and id = ?2 and deletedAt is null", ticket, id)
                .firstResultOptional()
                .or(() -> recordings(ticket).contains(id) ? findByIdOptional(id) : Optional.empty())
                .filter(row -> row.forCustomer || !forCustomer);
    }

    /// Returns the files of calls that the ticket refers to.
    private List<UUID> recordings(UUID ticket) {
        return getSession()
                .createNativeQuery(RECORDINGS, UUID.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }

    /// Returns the recording of the call with this content.
    Optional<AttachmentEntity> recording(UUID call, String sha256) {
        return find("documentId = ?1 and sha256 = ?2 and deletedAt is null", call, sha256)
                .firstResultOptional();
    }

    long countOf(Owner owner) {
        return switch (owner) {
            case Owner.OfTicket(var ticket) -> count("ticketId = ?1 and deletedAt is null", ticket);
            case Owner.OfDocument(var document) -> count("documentId", document);
            case Owner.OfCall(var call, _) -> count("documentId = ?1 and deletedAt is null", call);
        };
    }

    List<AttachmentEntity> ofDocument(UUID document) {
        return list("documentId = ?1 and deletedAt is null", NEWEST_FIRST, document);
    }

    Optional<AttachmentEntity> findOfDocument(UUID document, UUID id) {
        return find("documentId = ?1 and id = ?2 and deletedAt is null", document, id)
                .firstResultOptional();
    }
}
