package io.openhotline.followup.sequel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.sequel.domain.LimitDecision;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the steps after an answer. Names and words of the customer are masked like the contact.
@Schema(
        name = "Sequel",
        description = "The steps after an answer; a missing one has not happened",
        requiredProperties = {"followUpId", "matters"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record SequelView(
        UUID followUpId,
        @Schema(description = "Given once the last rework is done") @Nullable LimitView limit,
        @Schema(description = "The examination of a repeated complaint (T11)")
                @Nullable ExaminationView examination,
        @Schema(description = "New matters, each of which becomes a ticket (P8)")
                List<MatterView> matters,
        @Schema(description = "The sign-off of the handling (P7)") @Nullable SignOffView signOff) {

    /// Shows the decision of a supervisor after the last rework, or that it is missing.
    @Schema(
            name = "ReworkLimit",
            description = "The last rework is done, and a supervisor decides",
            requiredProperties = {"followUpId", "ticketId", "round", "reachedAt"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LimitView(
            UUID followUpId,
            UUID ticketId,
            @Schema(description = "The round that was asked about", minimum = "1") int round,
            Instant reachedAt,
            @Schema(description = "Given once it is decided") @Nullable LimitDecision decision,
            @Nullable String reason,
            @Schema(description = "The supervisor who decided, as role:id")
                    @Nullable String decidedBy,
            @Nullable Instant decidedAt) {
        static LimitView of(ReworkLimitEntity row) {
            return new LimitView(
                    row.followUpId,
                    row.ticketId,
                    row.round,
                    row.reachedAt,
                    row.decision,
                    row.reason,
                    row.decidedBy,
                    row.decidedAt);
        }
    }

    /// Shows the examination of a repeated complaint.
    @Schema(
            name = "Examination",
            description = "The examination of a repeated complaint",
            requiredProperties = {"cause", "apologised", "examinedBy", "examinedAt"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExaminationView(
            String cause,
            boolean apologised,
            @Nullable String explanation,
            @Nullable String remedy,
            @Schema(description = "The person who examined it, as role:id") String examinedBy,
            Instant examinedAt) {}

    /// Shows a new matter of a customer.
    @Schema(
            name = "RaisedMatter",
            description = "A new matter of the customer",
            requiredProperties = {"ticketId", "raisedBy", "raisedAt"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MatterView(
            @Schema(description = "The ticket that it becomes") UUID ticketId,
            @Nullable String category,
            @Nullable String text,
            @Schema(description = "The person who recorded it, as role:id") String raisedBy,
            Instant raisedAt) {}

    /// Shows the sign-off of the handling.
    @Schema(
            name = "SignOff",
            description = "The sign-off of the handling",
            requiredProperties = {"signedAt", "recordedBy"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SignOffView(
            @Nullable String signedBy,
            @Nullable UUID scan,
            @Nullable String witness,
            Instant signedAt,
            @Schema(description = "The person who recorded it, as role:id") String recordedBy) {}

    static @Nullable ExaminationView examination(
            @Nullable ExaminationEntity row, ContactAccess access) {
        return row == null
                ? null
                : new ExaminationView(
                        row.cause,
                        row.apologised,
                        shown(row.explanation, access),
                        shown(row.remedy, access),
                        row.examinedBy,
                        row.examinedAt);
    }

    static MatterView matter(RaisedMatterEntity row, ContactAccess access) {
        return new MatterView(
                row.ticketId, row.category, shown(row.text, access), row.raisedBy, row.raisedAt);
    }

    static @Nullable SignOffView signOff(@Nullable SignOffEntity row, ContactAccess access) {
        return row == null
                ? null
                : new SignOffView(
                        shown(row.signedBy, access),
                        row.scan,
                        shown(row.witness, access),
                        row.signedAt,
                        row.recordedBy);
    }

    private static @Nullable String shown(@Nullable String text, ContactAccess access) {
        if (text == null) {
            return null;
        }
        return switch (access) {
            case CLEAR -> text;
            case OWN_CLEAR, MASKED -> Masking.text(text);
            case ABSENT -> null;
        };
    }
}
