package io.openhotline.intake.written;

import io.openhotline.intake.access.TicketAccess;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.identity.ContactAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads written matters as the caller may see them, and logs what is read in clear.
@ApplicationScoped
public class WrittenMatterReader {
    private static final List<String> IN_CLEAR = List.of("name", "address", "text");

    private final WrittenMatterRepository matters;
    private final TicketAccess access;
    private final CurrentActor current;
    private final Clock clock;

    WrittenMatterReader(
            WrittenMatterRepository matters,
            TicketAccess access,
            CurrentActor current,
            Clock clock) {
        this.matters = matters;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /// Returns what a filing that enters the matter must know.
    @Transactional
    public Optional<MatterOrigin> origin(UUID id) {
        return matters.findByIdOptional(id)
                .map(row ->
                        new MatterOrigin(
                                row.channel, row.receivedAt, row.senderAddress, row.messageId));
    }

    @Transactional
    Optional<WrittenMatterView> find(UUID id) {
        return matters.findByIdOptional(id).map(this::view);
    }

    /// Lists matters masked, without their texts.
    @Transactional
    Page<WrittenMatterView> page(WrittenMatterQuery query) {
        Instant now = clock.instant();
        List<WrittenMatterEntity> rows =
                matters.find(query.text(), query.values()).range(0, query.limit()).list();
        return Page.of(
                        rows,
                        query.limit(),
                        (WrittenMatterEntity it) -> new Cursor(it.receivedAt, it.id).toString())
                .map(row -> WrittenMatterView.masked(row, now));
    }

    private WrittenMatterView view(WrittenMatterEntity row) {
        if (current.grant().contact() != ContactAccess.CLEAR) {
            return WrittenMatterView.masked(row, clock.instant());
        }
        access.logReading(WrittenMatterResource.GET, row.ticketId, IN_CLEAR);
        return WrittenMatterView.of(row, clock.instant());
    }
}
