package io.openhotline.intake.related;

import io.openhotline.intake.ticket.domain.Relation;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Names the other ticket and what this one is to it.
@Schema(name = "LinkTicket", description = "The other ticket, and what this one is to it")
record LinkRequest(
        @NotNull @Text(max = 60)
                @Schema(required = true, description = "Id or number of the other ticket")
                String other,
        @NotNull @Schema(
                        required = true,
                        description =
                                "`CHILD`: this ticket is a part of the other one. A second link of the"
                                        + " same two tickets replaces the first one")
                LinkKind relation) {
    /// Lists the links that the desk makes.
    enum LinkKind {
        RELATED,
        DUPLICATE,
        CHILD;

        Relation relation() {
            return switch (this) {
                case RELATED -> Relation.RELATED;
                case DUPLICATE -> Relation.DUPLICATE;
                case CHILD -> Relation.CHILD;
            };
        }
    }
}
