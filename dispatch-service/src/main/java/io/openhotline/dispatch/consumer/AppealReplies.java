package io.openhotline.dispatch.consumer;

import io.openhotline.contracts.DepartmentInstruction.ReplyRefused;
import io.openhotline.contracts.DepartmentReply.Appeal;
import io.openhotline.dispatch.department.AppealService;
import io.openhotline.dispatch.department.domain.AppealCommand.Lodge;
import io.openhotline.dispatch.department.domain.AppealDecision;
import io.openhotline.dispatch.department.domain.AppealDecision.Refused;
import io.openhotline.dispatch.workorder.domain.Origin;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Lodges the appeals that departments send on their topics.
@Singleton
class AppealReplies {
    private final AppealService appeals;

    AppealReplies(AppealService appeals) {
        this.appeals = appeals;
    }

    /// Returns the refusal, empty when the appeal was lodged.
    Optional<ReplyRefused> lodge(Appeal appeal, String replyId, String department, Origin origin) {
        AppealDecision decision =
                appeals.execute(
                        appeal.workOrderId(),
                        appeal.subject(),
                        department,
                        new Lodge(appeal.reason(), origin.actor(), origin.arrivedAt()));
        return decision instanceof Refused(var refusal)
                ? Optional.of(ReplyContract.refuse(appeal, replyId, refusal))
                : Optional.empty();
    }
}
