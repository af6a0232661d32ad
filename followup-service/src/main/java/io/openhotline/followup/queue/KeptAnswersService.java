package io.openhotline.followup.queue;

import io.openhotline.followup.call.KeptAnswerService;
import io.openhotline.followup.call.KeptAnswerService.Kept;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.privacy.Access;
import io.openhotline.platform.privacy.AccessLogService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads all answers about a round, and logs each reader who gets them in clear.
@ApplicationScoped
class KeptAnswersService {
    private final QueueRepository followUps;
    private final KeptAnswerService answers;
    private final AccessLogService log;
    private final CurrentActor actor;

    KeptAnswersService(
            QueueRepository followUps,
            KeptAnswerService answers,
            AccessLogService log,
            CurrentActor actor) {
        this.followUps = followUps;
        this.answers = answers;
        this.log = log;
        this.actor = actor;
    }

    /// Returns empty when the follow-up is missing.
    @Transactional
    Optional<List<KeptAnswerView>> of(UUID followUp) {
        return followUps.findByIdOptional(followUp).map(this::views);
    }

    private List<KeptAnswerView> views(QueuedFollowUpEntity row) {
        ContactAccess access = actor.grant().contact();
        List<Kept> kept = answers.of(row.id);
        if (access == ContactAccess.CLEAR && !kept.isEmpty()) {
            log.record(
                    Access.byRight(
                            actor.caller(),
                            KeptAnswersResource.OPERATION,
                            row.ticketId,
                            List.of("text")));
        }
        return kept.stream().map(it -> KeptAnswerView.of(it, access)).toList();
    }
}
