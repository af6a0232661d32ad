package io.openhotline.intake.sealing;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `POST /tickets/follow`.
@Schema(
        name = "FollowTicket",
        description =
                "The number of a ticket with the code of its receipt, if it was filed anonymously, or"
                        + " with the telephone number of its customer")
record FollowRequest(
        @NotNull @Text(max = 40) @Schema(required = true, examples = "2026-0000123-6")
                String number,
        @Text(max = 40) @Schema(examples = "7KQX-2MPA-9HTW") @Nullable String code,
        @Text(max = 40) @Schema(examples = "138 0000 1234") @Nullable String phone) {

    FollowProof proof() {
        return new FollowProof(number, code, phone);
    }
}
