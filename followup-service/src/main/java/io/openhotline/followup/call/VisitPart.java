package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.ContactResult;
import io.openhotline.followup.call.domain.Visit;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Describes a visit at the customer's door, with its proof.
@Schema(name = "NewVisit", description = "A visit at the customer's door (P8)")
record VisitPart(
        @NotNull @Size(min = 1, max = 5) @Schema(
                        required = true,
                        description = "The visitors: names or ids",
                        examples = "[\"王师傅\"]",
                        minItems = 1,
                        maxItems = 5)
                List<@NotNull @Text(max = 100) String> visitors,
        @Size(max = 10) @Schema(
                        description =
                                "Ids of attachments of the ticket that show the visit. This service"
                                        + " doesn't know the attachments, so an id without one is"
                                        + " found by its reader. With REACHED, a photo or a"
                                        + " signature is required",
                        maxItems = 10)
                @Nullable List<@NotNull UUID> photos,
        @Text(max = 100)
                @Schema(
                        description = "The name of the customer who signed",
                        maxLength = 100,
                        examples = "李秀英")
                @Nullable String signedBy) {

    List<FieldError> errors(ContactResult contact) {
        boolean proven = signedBy != null || photos != null && !photos.isEmpty();
        return contact == ContactResult.REACHED && !proven
                ? List.of(FieldError.of("/visit", "photo-or-signature"))
                : List.of();
    }

    Visit toDomain() {
        return new Visit(
                visitors.stream().distinct().toList(),
                photos == null ? List.of() : photos.stream().distinct().toList(),
                signedBy);
    }
}
