package io.openhotline.dispatch.ladder;

import io.openhotline.dispatch.ladder.domain.LadderPlan;
import io.openhotline.dispatch.ladder.domain.Ladders;
import io.openhotline.dispatch.ladder.domain.PlannedStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/// Plans the steps of a work order again in the transaction of the fact that changes its clocks. A
/// fact that changes no step sends no statement.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LadderService {
    private final LadderRepository repository;
    private final LadderWithdrawal withdrawal;

    LadderService(LadderRepository repository, LadderWithdrawal withdrawal) {
        this.repository = repository;
        this.withdrawal = withdrawal;
    }

    /// Follows a change of the clocks of all departments of a work order.
    ///
    /// @param before empty for a new work order
    /// @param at when it was changed, which may be before it was read at `now`
    public void follow(
            List<Climber> before, List<Climber> after, Ladders ladders, Instant at, Instant now) {
        List<SubjectStep> planned = steps(after, ladders);
        if (planned.equals(steps(before, ladders))) {
            return;
        }
        for (Climber climber : before) {
            withdraw(climber, after, ladders, at, now);
        }
        if (!before.isEmpty()) {
            repository.delete(before.getFirst().subject().workOrderId());
        }
        if (!planned.isEmpty()) {
            repository.add(planned);
        }
    }

    private void withdraw(
            Climber before, List<Climber> after, Ladders ladders, Instant at, Instant now) {
        after.stream()
                .filter(climber -> climber.subject().partOf().equals(before.subject().partOf()))
                .findFirst()
                .map(climber ->
                        LadderPlan.overtaken(
                                before.plan(ladders), before.clocks(), climber.clocks(), at, now))
                .filter(overtaken -> !overtaken.isEmpty())
                .ifPresent(overtaken ->
                        withdrawal.withdraw(before.subject(), clocks(overtaken), at, now));
    }

    private static List<String> clocks(List<PlannedStep> steps) {
        return steps.stream().map(PlannedStep::clock).distinct().toList();
    }

    private static List<SubjectStep> steps(List<Climber> climbers, Ladders ladders) {
        return climbers.stream().flatMap(climber -> climber.steps(ladders).stream()).toList();
    }
}
