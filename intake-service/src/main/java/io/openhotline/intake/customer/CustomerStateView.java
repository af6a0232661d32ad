package io.openhotline.intake.customer;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Names the record after a change, without personal data.
@Schema(
        name = "CustomerState",
        description = "A record of the directory after a change",
        requiredProperties = {"id", "self"})
record CustomerStateView(
        UUID id,
        @Schema(description = "The record that replaces this one") @Nullable UUID mergedInto,
        @Schema(description = "Path of the record") String self) {
    static CustomerStateView of(CustomerEntity row) {
        return new CustomerStateView(row.id, row.mergedInto, "/customers/" + row.id);
    }
}
