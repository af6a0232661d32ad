package io.openhotline.journeys.parties;

import io.openhotline.messaging.contract.DepartmentInstruction;
import io.openhotline.messaging.contract.DepartmentReply;
import java.util.List;

/// What a department's system answers by itself.
public interface Habit {

    /// Waits for people to answer.
    Habit SILENT = _ -> List.of();

    List<DepartmentReply> answers(DepartmentInstruction heard);
}
