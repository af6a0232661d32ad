package io.openhotline.dispatch.ladder;

import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.ladder.domain.LadderPlan;
import io.openhotline.dispatch.ladder.domain.Ladders;
import io.openhotline.dispatch.ladder.domain.PlannedStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plans the steps of a work order again in the transaction of the fact that changes its clocks. A
/// fact that changes no step sends no statement.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LadderService {
    private final LadderRepository repository;

    LadderService(LadderRepository repository) {
        this.repository = repository;
    }

    /// Follows a change of the clocks.
    ///
    /// @param before null for a new work order
    /// @param since the time before which a step is not raised any more
    public void follow(
            LadderSubject subject,
            @Nullable Clocks before,
            Clocks after,
            Ladders ladders,
            Instant since) {
        List<PlannedStep> planned = LadderPlan.plan(after, ladders, since);
        List<PlannedStep> earlier =
                before == null ? List.of() : LadderPlan.plan(before, ladders, since);
        if (planned.equals(earlier)) {
            return;
        }
        if (before != null) {
            repository.delete(subject.workOrderId());
        }
        if (!planned.isEmpty()) {
            repository.add(subject, planned);
        }
    }
}
