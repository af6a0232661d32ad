package io.openhotline.intake.sealing;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Defines the body of `POST /tickets/follow`.
@Schema(name = "FollowTicket", description = "What the receipt of an anonymous filing says")
record FollowRequest(
        @NotNull @Text(max = 40) @Schema(required = true, examples = "2026-0000123-6")
                String number,
        @NotNull @Text(max = 40) @Schema(required = true, examples = "7KQX-2MPA-9HTW")
                String code) {}
