package io.openhotline.dispatch.workorder;

import io.openhotline.messaging.contract.DepartmentInstruction;

/// What a department is told.
record Instruction(String department, DepartmentInstruction text) {}
