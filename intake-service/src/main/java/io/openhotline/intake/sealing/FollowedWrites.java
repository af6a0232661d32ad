package io.openhotline.intake.sealing;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the bodies of the requests by which a customer without an account changes a ticket.
final class FollowedWrites {
    private static final int MAX_TEXT = 2_000;
    private static final int MAX_REASON = 1_000;

    private FollowedWrites() {}

    @Schema(
            name = "SupplementFollowedTicket",
            description = "What the customer added, with the proof of `FollowTicket`")
    record SupplementRequest(
            @NotNull @Text(max = 40) @Schema(required = true, examples = "2026-0000123-6")
                    String number,
            @Text(max = 40) @Nullable String code,
            @Text(max = 40) @Nullable String phone,
            @NotNull @Text(max = MAX_TEXT, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_TEXT)
                    String text) {
        FollowProof proof() {
            return new FollowProof(number, code, phone);
        }
    }

    @Schema(
            name = "WithdrawFollowedTicket",
            description =
                    "Why the customer takes the matter back, with the proof of `FollowTicket`")
    record WithdrawalRequest(
            @NotNull @Text(max = 40) @Schema(required = true, examples = "2026-0000123-6")
                    String number,
            @Text(max = 40) @Nullable String code,
            @Text(max = 40) @Nullable String phone,
            @NotNull @Text(max = MAX_REASON, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_REASON)
                    String reason) {
        FollowProof proof() {
            return new FollowProof(number, code, phone);
        }
    }
}
