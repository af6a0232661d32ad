package io.openhotline.intake.ticket;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Links to a ticket's parts and to its commands.
@Schema(
        name = "TicketLinks",
        description = "Paths of this service",
        requiredProperties = {
            "self",
            "timeline",
            "answer",
            "supplements",
            "withdrawal",
            "classification",
            "reopening",
            "similar"
        })
public record TicketLinks(
        String self,
        String timeline,
        String answer,
        String supplements,
        String withdrawal,
        String classification,
        String reopening,
        String similar) {

    public static TicketLinks of(UUID id) {
        String self = "/tickets/" + id;
        return new TicketLinks(
                self,
                self + "/timeline",
                self + "/answer",
                self + "/supplements",
                self + "/withdrawal",
                self + "/classification",
                self + "/reopening",
                self + "/similar");
    }
}
