package io.openhotline.dispatch.ladder;

import io.openhotline.dispatch.ladder.domain.PlannedStep;
import java.time.Instant;

/// Keeps the steps of ladders that count for the record of their department (T11).
public interface LadderRecord {
    void raised(LadderSubject subject, PlannedStep planned);

    /// Takes the entry back: the department had replied in time (F3).
    void withdrawn(LadderSubject subject, PlannedStep planned, Instant at);
}
