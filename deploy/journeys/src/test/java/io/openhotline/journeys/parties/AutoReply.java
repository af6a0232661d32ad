package io.openhotline.journeys.parties;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import java.util.List;

/// The replies that a department's system sends by itself.
public interface AutoReply {

    /// Sends nothing.
    AutoReply NONE = _ -> List.of();

    List<DepartmentReply> replies(DepartmentInstruction instruction);
}
