package io.openhotline.dispatch.ladder;

import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.ladder.domain.LadderPlan;
import io.openhotline.dispatch.ladder.domain.Ladders;
import io.openhotline.dispatch.ladder.domain.PlannedStep;
import java.time.Instant;
import java.util.List;

/// Holds the clocks of one department of a work order, the lead or a co-handler. Steps whose moment
/// was before `since` are not raised; `held` says that nothing has left for the department yet.
public record Climber(LadderSubject subject, Clocks clocks, Instant since, boolean held) {
    List<PlannedStep> plan(Ladders ladders) {
        return held
                ? LadderPlan.held(clocks, ladders, since)
                : LadderPlan.plan(clocks, ladders, since);
    }

    List<SubjectStep> steps(Ladders ladders) {
        return plan(ladders).stream().map(step -> new SubjectStep(subject, step)).toList();
    }
}
