package io.openhotline.journeys.parties;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import java.util.List;

/// What a department's system answers by itself.
public interface Habit {

    /// Waits for people to answer.
    Habit SILENT = _ -> List.of();

    List<DepartmentReply> answers(DepartmentInstruction heard);
}
