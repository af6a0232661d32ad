package io.openhotline.platform.privacy;

import io.openhotline.platform.http.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a row of the access log.
@Schema(
        name = "Access",
        description = "A reading of personal data in clear",
        requiredProperties = {"id", "at", "actor", "operation", "fields"})
record AccessView(
        UUID id,
        Instant at,
        @Schema(description = "As role:id", examples = "agent:1001") String actor,
        @Schema(description = "Person of the token") @Nullable String person,
        @Schema(description = "Client of the token") @Nullable String client,
        @Schema(description = "operationId of the API", examples = "revealTicket") String operation,
        @Nullable UUID ticket,
        @Schema(description = "What was read", examples = "[\"phone\"]") List<String> fields,
        @Schema(
                        description = "Purpose of a reveal; a reading by right has none",
                        enumeration = {
                            "CALL_BACK",
                            "SITE_VISIT",
                            "COMPLAINT",
                            "SUBJECT_REQUEST",
                            "INVESTIGATION",
                            "OTHER"
                        })
                @Nullable String reason,
        @Nullable String note,
        @Schema(description = "Network address of the caller") @Nullable String address) {

    Cursor cursor() {
        return new Cursor(at, id);
    }
}
