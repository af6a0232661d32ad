package io.openhotline.dispatch.workorder;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.dispatch.workorder.domain.Evidence;
import io.openhotline.platform.identity.ContactAccess;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows what proves a written warning. The name of a file is masked like a text.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Evidence",
        description = "An attachment of the ticket, which intake serves",
        requiredProperties = "attachmentId")
record EvidenceView(
        UUID attachmentId,
        @Schema(
                        description = "The name of its file; left out if it is not known",
                        examples = "渗水照片.jpg")
                @Nullable String name) {
    static @Nullable List<EvidenceView> of(
            @Nullable List<Evidence> evidence, ContactAccess contact) {
        return evidence == null
                ? null
                : evidence.stream()
                        .map(it ->
                                new EvidenceView(
                                        it.attachmentId(), WorkOrderView.text(it.name(), contact)))
                        .toList();
    }
}
