package io.openhotline.intake.timeline;

import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.timeline.TimelineRepository.Past;
import io.openhotline.platform.policy.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows the events of a ticket as a timeline in both languages.
@ApplicationScoped
class Timeline {
    @Schema(
            name = "TimelineEntry",
            description = "Something that happened to the ticket",
            requiredProperties = {"topic", "sequence", "type", "at", "actor", "summary", "details"})
    record Entry(
            @Schema(description = "Topic of the event", examples = "workorders.v1") String topic,
            @Schema(description = "Per topic and ticket, from 1") long sequence,
            @Schema(description = "Type of the event", examples = "workorder.issued.v1")
                    String type,
            @Schema(description = "When it happened") Instant at,
            @Schema(
                            description = "Actor as role:id; a customer sees only the role",
                            examples = "agent:1001")
                    String actor,
            LocalText summary,
            @Schema(description = "The fields of the event that the audience may see")
                    Map<String, Object> details) {}

    private final TimelineRepository events;
    private final EventTexts texts;

    Timeline(TimelineRepository events, EventTexts texts) {
        this.events = events;
        this.texts = texts;
    }

    List<Entry> of(TicketId id, Audience audience) {
        return events.find(id).stream().flatMap(past -> entry(past, audience).stream()).toList();
    }

    private Optional<Entry> entry(Past past, Audience audience) {
        return TimelinePolicy.LISTED
                .details(past.data(), audience)
                .map(details ->
                        new Entry(
                                past.topic(),
                                past.sequence(),
                                past.type(),
                                past.at(),
                                audience.actor(past.actor()),
                                texts.of(past.data(), audience),
                                details));
    }
}
