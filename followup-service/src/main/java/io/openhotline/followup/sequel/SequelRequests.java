package io.openhotline.followup.sequel;

import io.openhotline.followup.sequel.domain.LimitDecision;
import io.openhotline.followup.sequel.domain.SequelCommand.Decide;
import io.openhotline.followup.sequel.domain.SequelCommand.Examine;
import io.openhotline.followup.sequel.domain.SequelCommand.Raise;
import io.openhotline.followup.sequel.domain.SequelCommand.SignOff;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Contains the requests for the steps after an answer.
final class SequelRequests {
    private static final int MAX = 2_000;

    private SequelRequests() {}

    @Schema(
            name = "NewLimitDecision",
            description = "The decision of a supervisor after the last rework")
    record DecisionRequest(
            @NotNull @Schema(
                            required = true,
                            description =
                                    "CLOSE_AS_IT_IS closes the ticket; ONCE_MORE requests one more"
                                            + " rework")
                    LimitDecision decision,
            @NotNull @Text(max = MAX, multiline = true)
                    @Schema(required = true, description = "Why", maxLength = MAX)
                    String reason) {
        Decide toCommand(UUID id, Actor actor, Instant at) {
            return new Decide(id, decision, reason, actor, at);
        }
    }

    @Schema(name = "NewExamination", description = "The examination of a repeated complaint")
    record ExaminationRequest(
            @NotNull @Text(max = MAX, multiline = true)
                    @Schema(
                            required = true,
                            description = "Why the customer is not satisfied",
                            maxLength = MAX)
                    String cause,
            @NotNull @Schema(required = true, description = "Whether the customer got an apology")
                    Boolean apologised,
            @Text(max = MAX, multiline = true)
                    @Schema(
                            description =
                                    "What was explained to the customer; this or the remedy is"
                                            + " required",
                            maxLength = MAX)
                    @Nullable String explanation,
            @Text(max = MAX, multiline = true)
                    @Schema(
                            description = "The remedy that was carried out or promised",
                            maxLength = MAX)
                    @Nullable String remedy) {
        Examine toCommand(UUID id, Actor actor, Instant at) {
            return new Examine(id, cause, apologised, explanation, remedy, actor, at);
        }
    }

    @Schema(name = "NewMatter", description = "A new matter of the customer")
    record MatterRequest(
            @Size(min = 1, max = 100) @Pattern(regexp = "[a-z0-9-]*") @Schema(
                            description =
                                    "A category of the policy; by default, and when the desk doesn't"
                                            + " know it, that of the ticket",
                            examples = "water-quality")
                    @Nullable String category,
            @NotNull @Text(max = MAX, multiline = true)
                    @Schema(
                            required = true,
                            description = "In the customer's own words",
                            maxLength = MAX)
                    String text) {
        Raise toCommand(UUID id, UUID matter, Actor actor, Instant at) {
            return new Raise(id, matter, category, text, actor, at);
        }
    }

    @Schema(name = "NewSignOff", description = "That the customer signed the handling off (P7)")
    record SignOffRequest(
            @Text(max = 100)
                    @Schema(
                            description = "The name of the signer; this or the scan is required",
                            maxLength = 100)
                    @Nullable String signedBy,
            @Schema(description = "The attachment of the ticket with the signature")
                    @Nullable UUID scan,
            @NotNull @Text(max = 100)
                    @Schema(required = true, description = "The witness", maxLength = 100)
                    String witness,
            @NotNull @Schema(required = true, description = "When the customer signed")
                    Instant signedAt) {
        SignOff toCommand(UUID id, Actor actor, Instant at) {
            return new SignOff(id, signedBy, scan, witness, signedAt, actor, at);
        }
    }
}
