package io.openhotline.intake.timeline;

import com.fasterxml.jackson.core.type.TypeReference;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.intake.timeline.TimelineRepository.Past;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.policy.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows the events of a ticket as a timeline in both languages.
@ApplicationScoped
class Timeline {
    @Schema(
            name = "TimelineEntry",
            description = "Something that happened to the ticket",
            requiredProperties = {"topic", "sequence", "type", "at", "actor", "summary", "details"})
    record Entry(
            @Schema(examples = "workorders.v1") String topic,
            @Schema(description = "Per topic and ticket, from 1") long sequence,
            @Schema(examples = "workorder.issued.v1") String type,
            Instant at,
            @Schema(description = "Who did it, as role:id") String actor,
            LocalText summary,
            @Schema(description = "The event's own data, without the customer's contact")
                    Map<String, Object> details) {}

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    /// Lists the fields that the timeline omits: personal data, and what the ticket itself shows.
    private static final Set<String> LEFT_OUT =
            Set.of("ticketId", "customer", "place", "description", "fields");

    private final TimelineRepository events;
    private final EventTexts texts;

    Timeline(TimelineRepository events, EventTexts texts) {
        this.events = events;
        this.texts = texts;
    }

    List<Entry> of(TicketId id) {
        return events.find(id).stream().map(this::entry).toList();
    }

    private Entry entry(Past past) {
        return new Entry(
                past.topic(),
                past.sequence(),
                past.type(),
                past.at(),
                past.actor(),
                texts.of(past.data()),
                details(past.data()));
    }

    private static Map<String, Object> details(Event event) {
        Map<String, Object> details = EventJson.MAPPER.convertValue(event, DATA);
        details.keySet().removeAll(LEFT_OUT);
        return details;
    }
}
