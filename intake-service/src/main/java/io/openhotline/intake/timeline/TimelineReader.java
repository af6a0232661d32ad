package io.openhotline.intake.timeline;

import io.openhotline.intake.access.TicketAccess;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.timeline.Timeline.Entry;
import io.openhotline.platform.identity.ContactAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Reads the timeline as the API shows it to the caller, and logs the reading when its texts are in
/// clear.
@ApplicationScoped
class TimelineReader {
    private final Timeline timeline;
    private final TicketAccess access;

    TimelineReader(Timeline timeline, TicketAccess access) {
        this.timeline = timeline;
        this.access = access;
    }

    /// Returns an empty list for a missing ticket.
    @Transactional
    List<Entry> read(TicketId id) {
        List<Entry> entries =
                timeline.of(id, access.isCustomer() ? Audience.CUSTOMER : Audience.DESK);
        if (access.contact(id.value()) != ContactAccess.CLEAR) {
            return entries.stream().map(MaskedEntry::of).toList();
        }
        access.logReading(TimelineResource.OPERATION, id.value(), List.of("text"));
        return entries;
    }
}
