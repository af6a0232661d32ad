package io.openhotline.intake.timeline;

import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.timeline.Timeline.Entry;
import io.openhotline.platform.policy.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/// Lists the events of a ticket for print, with a line for each one that the desk may see (C4, C5).
@ApplicationScoped
public class Course {

    public record Line(Instant at, LocalText summary) {
        private static Line of(Entry entry) {
            return new Line(entry.at(), entry.summary());
        }
    }

    private final Timeline timeline;

    Course(Timeline timeline) {
        this.timeline = timeline;
    }

    /// Returns the lines, the oldest first.
    ///
    /// @param clear whether the reader may see free text unmasked
    public List<Line> of(TicketId ticket, boolean clear) {
        return timeline.of(ticket, Audience.DESK).stream()
                .map(entry -> clear ? entry : MaskedEntry.of(entry))
                .map(Line::of)
                .toList();
    }
}
