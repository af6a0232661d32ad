package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.DepartmentInstruction;

/// What a department is told.
record Instruction(String department, DepartmentInstruction text) {}
