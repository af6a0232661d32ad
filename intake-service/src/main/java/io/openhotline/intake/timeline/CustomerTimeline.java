package io.openhotline.intake.timeline;

import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.policy.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows the timeline of a ticket to a customer who has no account.
@ApplicationScoped
public class CustomerTimeline {
    @Schema(
            name = "TimelineLine",
            requiredProperties = {"at", "summary"})
    public record Line(Instant at, LocalText summary) {}

    private final Timeline timeline;

    CustomerTimeline(Timeline timeline) {
        this.timeline = timeline;
    }

    public List<Line> of(UUID ticket) {
        return timeline.of(new TicketId(ticket), Audience.CUSTOMER).stream()
                .map(MaskedEntry::of)
                .map(entry -> new Line(entry.at(), entry.summary()))
                .toList();
    }
}
