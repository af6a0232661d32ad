package io.openhotline.intake.attachment;

import io.openhotline.intake.access.TicketAccess;
import io.openhotline.intake.ticket.domain.Evidence;
import io.openhotline.platform.http.Problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Finds attachments of a ticket that the caller names as evidence (T11). One that the caller may
/// not see, that is quarantined or that belongs to another ticket is not known.
@ApplicationScoped
public class EvidenceReader {
    private final AttachmentRepository attachments;
    private final TicketAccess access;

    EvidenceReader(AttachmentRepository attachments, TicketAccess access) {
        this.attachments = attachments;
        this.access = access;
    }

    /// Names each id that is not known by its place in the list.
    @Transactional
    public List<FieldError> check(UUID ticket, List<UUID> ids) {
        return IntStream.range(0, ids.size())
                .filter(i -> find(ticket, ids.get(i)).isEmpty())
                .mapToObj(i -> FieldError.of("/evidence/" + i, "unknown-attachment"))
                .toList();
    }

    /// Returns each attachment once, and none for an id that is not known.
    @Transactional
    public List<Evidence> find(UUID ticket, List<UUID> ids) {
        return ids.stream().distinct().flatMap(id -> find(ticket, id).stream()).toList();
    }

    private Optional<Evidence> find(UUID ticket, UUID id) {
        return attachments
                .find(ticket, id, access.isCustomer())
                .filter(row -> !row.quarantined)
                .map(row -> new Evidence(row.id, row.name));
    }
}
