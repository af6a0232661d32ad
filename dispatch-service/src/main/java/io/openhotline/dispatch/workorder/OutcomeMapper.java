package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.workorder.WorkOrderMapper.known;

import io.openhotline.dispatch.workorder.domain.Judgement;
import io.openhotline.dispatch.workorder.domain.Judgement.Loss;
import io.openhotline.dispatch.workorder.domain.Proposal;
import io.openhotline.dispatch.workorder.domain.Result;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import java.util.Currency;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Translates between the columns about an outcome, proposed or not, and its values.
final class OutcomeMapper {
    private static final Judgement NONE = new Judgement(null, null, null, null, null);

    private OutcomeMapper() {}

    static void update(WorkOrderEntity row, Existing after) {
        Proposal proposal = after instanceof Proposed(_, var proposed) ? proposed : null;
        row.proposedBy = proposal == null ? null : proposal.proposedBy();
        row.proposedAt = proposal == null ? null : proposal.proposedAt();
        if (proposal != null) {
            write(row, proposal.result());
        } else if (after instanceof Completed completed) {
            write(row, completed.result());
        } else {
            clear(row);
        }
    }

    private static void write(WorkOrderEntity row, Result result) {
        row.outcome = result.outcome();
        row.cause = result.cause();
        row.causeCode = result.causeCode();
        row.remedy = result.remedy();
        row.valid = result.valid();
        write(row, result.judgement() == null ? NONE : result.judgement());
    }

    private static void write(WorkOrderEntity row, Judgement judgement) {
        row.reasonHolds = judgement.reasonHolds();
        row.claimFair = judgement.claimFair();
        row.responsibleUnit = judgement.responsibleUnit();
        row.responsiblePerson = judgement.responsiblePerson();
        Loss loss = judgement.loss();
        row.lossAmount = loss == null ? null : loss.amount();
        row.lossCurrency = loss == null ? null : loss.currency().getCurrencyCode();
    }

    private static void clear(WorkOrderEntity row) {
        row.outcome = null;
        row.cause = null;
        row.causeCode = null;
        row.remedy = null;
        row.valid = null;
        write(row, NONE);
    }

    static Proposal proposal(WorkOrderEntity row) {
        return new Proposal(result(row), known(row.proposedBy), known(row.proposedAt));
    }

    static Result result(WorkOrderEntity row) {
        return new Result(
                known(row.outcome),
                row.cause,
                known(row.remedy),
                row.valid,
                judgement(row),
                row.causeCode);
    }

    /// Returns null for an outcome without a judgement.
    static @Nullable Judgement judgement(WorkOrderEntity row) {
        boolean judged =
                Stream.of(
                                row.reasonHolds,
                                row.claimFair,
                                row.responsibleUnit,
                                row.responsiblePerson,
                                row.lossAmount)
                        .anyMatch(Objects::nonNull);
        return judged
                ? new Judgement(
                        row.reasonHolds,
                        row.claimFair,
                        row.responsibleUnit,
                        row.responsiblePerson,
                        loss(row))
                : null;
    }

    private static @Nullable Loss loss(WorkOrderEntity row) {
        return row.lossAmount == null
                ? null
                : new Loss(row.lossAmount, Currency.getInstance(known(row.lossCurrency)));
    }
}
