package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.DepartmentInstruction;

/// Holds an instruction and the department that it is for.
record Instruction(String department, DepartmentInstruction text) {}
