package io.openhotline.dispatch.routing;

import io.openhotline.dispatch.policy.Department;
import io.openhotline.platform.policy.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows a department in the API.
@Schema(
        name = "Department",
        description = "A department that handles work orders",
        requiredProperties = {"code", "name"})
public record DepartmentView(
        @Schema(description = "Code, also part of its topics' names", examples = "engineering")
                String code,
        LocalText name) {

    static DepartmentView of(Department department) {
        return new DepartmentView(department.code(), department.name());
    }
}
