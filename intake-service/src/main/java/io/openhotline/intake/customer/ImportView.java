package io.openhotline.intake.customer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Reports what an import did, or would do.
@Schema(
        name = "CustomerImport",
        description = "What an import did, or would do in a dry run",
        requiredProperties = {
            "dryRun",
            "rows",
            "created",
            "changed",
            "unchanged",
            "wrong",
            "errors"
        })
record ImportView(
        boolean dryRun,
        @Schema(minimum = "0", description = "Rows behind the header") int rows,
        @Schema(minimum = "0") int created,
        @Schema(minimum = "0") int changed,
        @Schema(minimum = "0") int unchanged,
        @Schema(minimum = "0", description = "Rows that were left out") int wrong,
        @Schema(description = "The first 200 errors") List<LineError> errors) {

    @Schema(
            name = "CustomerImportError",
            requiredProperties = {"line", "field", "rule", "detail"})
    record LineError(
            @Schema(minimum = "1", description = "Line of the file on which the row begins")
                    long line,
            @Schema(description = "Column") String field,
            String rule,
            @Schema(description = "For people") String detail) {}
}
