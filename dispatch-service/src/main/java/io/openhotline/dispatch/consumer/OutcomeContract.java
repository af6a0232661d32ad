package io.openhotline.dispatch.consumer;

import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.Money;
import io.openhotline.contracts.Outcome;
import io.openhotline.dispatch.workorder.domain.Judgement;
import io.openhotline.dispatch.workorder.domain.Judgement.Loss;
import io.openhotline.dispatch.workorder.domain.Result;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// Translates the outcome that a department reports.
final class OutcomeContract {
    private OutcomeContract() {}

    static Result read(Complete reply) {
        return new Result(
                read(reply.outcome()),
                reply.cause(),
                reply.remedy(),
                reply.valid(),
                read(reply.judgement()),
                reply.causeCode());
    }

    private static @Nullable Judgement read(
            io.openhotline.contracts.@Nullable Judgement judgement) {
        return judgement == null
                ? null
                : new Judgement(
                        judgement.reasonHolds(),
                        judgement.claimFair(),
                        judgement.responsibleUnit(),
                        judgement.responsiblePerson(),
                        read(judgement.loss()));
    }

    private static @Nullable Loss read(@Nullable Money loss) {
        return loss == null
                ? null
                : new Loss(new BigDecimal(loss.amount()), Currency.getInstance(loss.currency()));
    }

    private static Result.Outcome read(Outcome outcome) {
        return switch (outcome) {
            case SOLVED -> Result.Outcome.SOLVED;
            case EXPLAINED -> Result.Outcome.EXPLAINED;
            case PROMISED -> Result.Outcome.PROMISED;
            case NOT_SOLVABLE -> Result.Outcome.NOT_SOLVABLE;
        };
    }
}
