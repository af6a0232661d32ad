package io.openhotline.dispatch.policy;

import io.openhotline.platform.condition.Condition;

/// Says which outcomes the head of the department has to approve (C4).
record ApprovalRule(String name, Condition when) {}
