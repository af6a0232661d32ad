package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.DepartmentReply;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Holds the request bodies of commands about the person who has a work order.
final class PersonRequests {
    private PersonRequests() {}

    @Schema(name = "AssignPerson")
    record PersonAssignmentRequest(
            @Schema(description = "A staff number of the department", examples = "E-0417")
                    @NotNull @Text(max = DepartmentReply.MAX_CODE)
                    String person) {}

    @Schema(name = "DelegateToPerson")
    record DelegationRequest(
            @Schema(description = "A staff number of the department", examples = "E-0422")
                    @NotNull @Text(max = DepartmentReply.MAX_CODE)
                    String person,
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "张伟在外抢修，由李娜接办")
                    String reason) {}
}
