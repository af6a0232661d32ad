package io.openhotline.followup.followup;

import io.openhotline.followup.followup.domain.Draw;
import io.openhotline.followup.followup.domain.FollowUp;
import io.openhotline.followup.followup.domain.FollowUp.Completed;
import io.openhotline.followup.followup.domain.FollowUp.Planned;
import io.openhotline.followup.followup.domain.FollowUp.Waived;
import io.openhotline.followup.followup.domain.Plan;
import io.openhotline.followup.followup.domain.Satisfaction;
import io.openhotline.followup.followup.domain.Survey;
import io.openhotline.followup.followup.domain.Survey.Answer;
import io.openhotline.followup.followup.domain.Waiver;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The row of a follow-up, with the answers of a completed one.
class FollowUpRow {
    UUID id;
    UUID ticketId;
    int round;
    Draw draw;
    String stratum;
    Instant dueAt;
    Instant plannedAt;
    Status status;
    int attempts;
    int misses;
    @Nullable Satisfaction satisfaction;
    @Nullable Boolean satisfied;
    @Nullable String remark;
    @Nullable Waiver waiver;
    @Nullable UUID replacement;
    @Nullable Instant endedAt;
    List<Answer> answers = List.of();

    @SuppressWarnings("NullAway.Init") // filled by whoever reads it
    FollowUpRow() {}

    FollowUpRow(Plan plan) {
        this.id = plan.id();
        this.ticketId = plan.ticketId();
        this.round = plan.round();
        this.draw = plan.draw();
        this.stratum = plan.stratum();
        this.dueAt = plan.dueAt();
        this.plannedAt = plan.plannedAt();
        this.status = Status.PLANNED;
    }

    Plan plan() {
        return new Plan(id, ticketId, round, draw, stratum, dueAt, plannedAt);
    }

    FollowUp toDomain() {
        return switch (status) {
            case PLANNED -> new Planned(plan(), attempts, misses);
            case COMPLETED ->
                    new Completed(plan(), survey(), Boolean.TRUE.equals(satisfied), known(endedAt));
            case WAIVED -> new Waived(plan(), attempts, misses, known(waiver), known(endedAt));
        };
    }

    private Survey survey() {
        return new Survey(known(satisfaction), answers, remark);
    }

    void update(FollowUp followUp) {
        switch (followUp) {
            case Planned(_, var made, var missed) -> count(made, missed);
            case Completed(_, var survey, var wasSatisfied, var at) -> {
                end(Status.COMPLETED, at);
                this.satisfied = wasSatisfied;
                this.satisfaction = survey.satisfaction();
                this.remark = survey.remark();
                this.answers = survey.answers();
            }
            case Waived(_, var made, var missed, var reason, var at) -> {
                end(Status.WAIVED, at);
                count(made, missed);
                this.waiver = reason;
            }
        }
    }

    private void count(int made, int missed) {
        this.attempts = made;
        this.misses = missed;
    }

    private void end(Status last, Instant at) {
        this.status = last;
        this.endedAt = at;
    }

    /// By the state that the row is in.
    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
