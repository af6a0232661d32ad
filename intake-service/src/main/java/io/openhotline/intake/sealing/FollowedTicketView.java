package io.openhotline.intake.sealing;

import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.intake.timeline.CustomerTimeline.Line;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows the course of a ticket to the customer who has its code.
@Schema(
        name = "FollowedTicket",
        description = "The course of a ticket, as its customer may see it",
        requiredProperties = {"number", "status", "receivedAt", "timeline"})
record FollowedTicketView(
        String number, TicketStatus status, Instant receivedAt, List<Line> timeline) {}
