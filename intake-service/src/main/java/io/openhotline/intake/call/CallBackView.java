package io.openhotline.intake.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the task of calling a customer back.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CallBack",
        description = "A customer whose call was missed and who is to be called back",
        requiredProperties = {"call", "dueAt", "attempts"})
record CallBackView(
        @Schema(description = "The switchboard's id of the missed call") String call,
        @Schema(description = "Masked; `GET /calls/{call}` shows it to who may see it")
                @Nullable String phone,
        Instant dueAt,
        @Schema(description = "Staff number of who has taken it") @Nullable String agent,
        int attempts) {}
