package io.openhotline.followup.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.call.domain.ContactResult;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows one attempt to reach the customer.
@Schema(
        name = "FollowUpAttempt",
        description = "An attempt to reach the customer",
        requiredProperties = {"attempt", "contact", "actor", "attemptedAt", "way"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttemptView(
        @Schema(description = "Counts from 1", examples = "1") int attempt,
        @Schema(description = "How it went") ContactResult contact,
        @Schema(
                        description = "The person who called or recorded the visit",
                        examples = "agent:1001")
                String actor,
        @Schema(description = "When") Instant attemptedAt,
        @Schema(description = "PHONE or DOOR") Way way,
        @Schema(description = "Given for a visit") @Nullable VisitView visit) {

    /// Shows a visit at the customer's door.
    @Schema(
            name = "FollowUpVisit",
            description = "A visit at the customer's door (P8)",
            requiredProperties = {"visitors", "photos"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VisitView(
            @Schema(description = "The visitors") List<String> visitors,
            @Schema(description = "Attachments of the ticket") List<UUID> photos,
            @Schema(
                            description =
                                    "The name of the customer who signed; masked by role, and"
                                            + " missing without a signature")
                    @Nullable String signedBy) {}

    static AttemptView of(AttemptRow row, ContactAccess access) {
        return new AttemptView(
                row.attempt(),
                row.result(),
                row.actor(),
                row.attemptedAt(),
                row.way(),
                row.visitors() == null ? null : visit(row, row.visitors(), access));
    }

    boolean isSigned() {
        return visit != null && visit.signedBy() != null;
    }

    private static VisitView visit(AttemptRow row, List<String> visitors, ContactAccess access) {
        return new VisitView(
                visitors,
                Objects.requireNonNullElse(row.photos(), List.of()),
                row.signedBy() == null ? null : signer(row.signedBy(), access));
    }

    private static @Nullable String signer(String name, ContactAccess access) {
        return switch (access) {
            case CLEAR -> name;
            case OWN_CLEAR, MASKED -> Masking.name(name);
            case ABSENT -> null;
        };
    }
}
