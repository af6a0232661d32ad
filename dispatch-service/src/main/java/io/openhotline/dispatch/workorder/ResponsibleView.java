package io.openhotline.dispatch.workorder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the person of a department who has a work order.
@Schema(
        name = "Responsible",
        description = "The person of the department who has it",
        requiredProperties = {"code", "name"})
record ResponsibleView(
        @Schema(description = "The staff number", examples = "E-0417") String code,
        @Schema(examples = "张伟") String name) {

    static @Nullable ResponsibleView of(WorkOrderEntity row) {
        return row.responsibleCode == null || row.responsibleName == null
                ? null
                : new ResponsibleView(row.responsibleCode, row.responsibleName);
    }
}
