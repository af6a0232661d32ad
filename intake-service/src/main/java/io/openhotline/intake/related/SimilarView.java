package io.openhotline.intake.related;

import io.openhotline.intake.related.domain.Similarity;
import io.openhotline.intake.related.domain.Similarity.Kind;
import io.openhotline.intake.ticket.TicketLinks;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the tickets that may report the same matter.
@Schema(
        name = "SimilarTickets",
        description = "Tickets that may report the same matter",
        requiredProperties = "items")
record SimilarView(@Schema(description = "Up to 10, the most likely first") List<Candidate> items) {
    private static final int SHOWN = 120;

    @Schema(
            name = "SimilarTicket",
            requiredProperties = {
                "id",
                "number",
                "status",
                "category",
                "description",
                "receivedAt",
                "score",
                "reasons",
                "self"
            })
    record Candidate(
            UUID id,
            @Schema(examples = "2026-0000123-6") String number,
            TicketStatus status,
            String category,
            @Schema(description = "The beginning of the description, masked") String description,
            Instant receivedAt,
            @Schema(
                            minimum = "0",
                            maximum = "100",
                            description = "How likely it is the same matter")
                    int score,
            List<ReasonView> reasons,
            @Schema(description = "Path of the whole ticket") String self) {

        static Candidate of(SimilarRow row, Similarity similarity) {
            String masked = Masking.text(row.description());
            int end = Math.min(SHOWN, masked.codePointCount(0, masked.length()));
            return new Candidate(
                    row.id(),
                    row.number(),
                    row.status(),
                    row.traits().category(),
                    masked.substring(0, masked.offsetByCodePoints(0, end)),
                    row.receivedAt(),
                    similarity.score(),
                    similarity.reasons().stream()
                            .map(it -> new ReasonView(it.kind(), it.metres(), it.share()))
                            .toList(),
                    TicketLinks.of(row.id()).self());
        }
    }

    @Schema(name = "SimilarReason", requiredProperties = "reason")
    record ReasonView(
            Kind reason,
            @Schema(minimum = "0", description = "Distance in metres, for `NEARBY`")
                    @Nullable Integer metres,
            @Schema(
                            minimum = "0",
                            maximum = "1",
                            description =
                                    "Share of common pairs of characters, for `SIMILAR_WORDS`")
                    @Nullable Double share) {}
}
