package io.openhotline.dispatch.ladder;

import io.openhotline.dispatch.ladder.domain.PlannedStep;

/// Plans a step for one department of a work order.
record SubjectStep(LadderSubject subject, PlannedStep planned) {}
