package io.openhotline.dispatch.workorder;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.dispatch.party.domain.CoHandling;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the part of a department that takes part in a work order beside its lead.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CoHandler",
        description = "A department that takes part beside the lead",
        requiredProperties = {"department", "stage", "task", "addedAt", "dueAt"})
record CoHandlerView(
        @Schema(description = "A department's code", examples = "sales-office") String department,
        @Schema(description = "RELEASED: it wasn't needed, or the work order ended before")
                CoHandling.Stage stage,
        String task,
        Instant addedAt,
        @Schema(description = "The deadline of its part") Instant dueAt,
        @Schema(description = "Its last news, its remedy, or the reason of its release")
                @Nullable String note,
        @Nullable Instant endedAt,
        @Schema(description = "Whether it ended in time; left out until then")
                @Nullable Boolean inTime) {

    static CoHandlerView of(CoHandling part, ContactAccess contact) {
        return new CoHandlerView(
                part.department(),
                part.stage(),
                text(part.task(), contact),
                part.addedAt(),
                part.dueAt(),
                part.note() == null ? null : text(part.note(), contact),
                part.endedAt(),
                part.inTime());
    }

    private static String text(String text, ContactAccess contact) {
        return contact == ContactAccess.CLEAR ? text : Masking.text(text);
    }
}
