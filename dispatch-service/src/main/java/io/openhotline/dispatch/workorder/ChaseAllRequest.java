package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.DepartmentReply;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `POST /chases`.
@Schema(name = "ChaseWorkOrders", description = "Chases many work orders with the same words")
record ChaseAllRequest(
        @NotEmpty @Size(max = MOST) @Schema(
                        type = SchemaType.ARRAY,
                        implementation = UUID.class,
                        minItems = 1,
                        maxItems = MOST,
                        description = "Work orders; one that is listed twice is chased once")
                List<@NotNull UUID> workOrders,
        @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                @Schema(examples = "本周例会仍未办结，请今日回复进度")
                String text,
        @Schema(
                        description =
                                "Leaves out work orders that were chased at or after this time"
                                        + " (RFC 3339)",
                        examples = "2026-11-20T00:30:00Z")
                @Nullable Instant unlessSince) {
    static final int MOST = 500;
}
