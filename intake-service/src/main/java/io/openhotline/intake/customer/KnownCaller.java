package io.openhotline.intake.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.privacy.Masking;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a customer of the directory in short, as a caller.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "KnownCaller",
        description = "A customer of the directory who has the caller's number",
        requiredProperties = {"id", "doNotCall", "self"})
public record KnownCaller(
        UUID id,
        @Schema(description = "Masked") @Nullable String name,
        @Schema(description = "Code of a customer kind") @Nullable String kind,
        @Schema(description = "Code of a customer level (T3)") @Nullable String level,
        @Schema(description = "Nobody calls this customer unasked") boolean doNotCall,
        @Schema(description = "Path of the whole record") String self) {

    static KnownCaller of(CustomerEntity row) {
        return new KnownCaller(
                row.id,
                row.name == null ? null : Masking.name(row.name),
                row.kind,
                row.level,
                row.doNotCall,
                "/customers/" + row.id);
    }
}
