package io.openhotline.dispatch.ladder;

import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.ladder.domain.PlannedStep;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/// Takes back steps that were raised after the department had replied: its reply was only read
/// later (F3). Severity and queue stay, because people may have acted on them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LadderWithdrawal {
    private final LadderRepository repository;
    private final LadderRecord records;
    private final Journal journal;

    LadderWithdrawal(LadderRepository repository, LadderRecord records, Journal journal) {
        this.repository = repository;
        this.records = records;
        this.journal = journal;
    }

    /// Withdraws the steps of these clocks whose moment was after `at`.
    void withdraw(LadderSubject subject, List<String> clocks, Instant at, Instant now) {
        repository
                .withdraw(subject, clocks, at, now)
                .forEach(step -> withdraw(step.subject(), step.planned(), now));
    }

    private void withdraw(LadderSubject subject, PlannedStep planned, Instant now) {
        if (planned.recorded()) {
            records.withdrawn(subject, planned, now);
        }
        if (planned.step().isSilent()) {
            return;
        }
        journal.append(
                Topics.WORK_ORDERS,
                LadderContract.withdrawn(subject, planned, now),
                Actor.SYSTEM,
                now);
        LadderContract.withdrawnInstruction(subject, planned, now)
                .ifPresent(text ->
                        journal.append(
                                Topics.department(subject.department()), text, Actor.SYSTEM, now));
    }
}
