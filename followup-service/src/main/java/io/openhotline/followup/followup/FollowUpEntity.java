package io.openhotline.followup.followup;

import io.openhotline.followup.followup.domain.Draw;
import io.openhotline.followup.followup.domain.FollowUp;
import io.openhotline.followup.followup.domain.FollowUp.Completed;
import io.openhotline.followup.followup.domain.FollowUp.Planned;
import io.openhotline.followup.followup.domain.FollowUp.Waived;
import io.openhotline.followup.followup.domain.Plan;
import io.openhotline.followup.followup.domain.Satisfaction;
import io.openhotline.followup.followup.domain.Survey;
import io.openhotline.followup.followup.domain.Waiver;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "follow_up")
class FollowUpEntity {
    @Id UUID id;
    UUID ticketId;
    int round;

    @Enumerated(EnumType.STRING)
    Draw draw;

    String stratum;
    Instant dueAt;
    Instant plannedAt;

    @Enumerated(EnumType.STRING)
    Status status;

    int attempts;
    int misses;

    @Enumerated(EnumType.STRING)
    @Nullable Satisfaction satisfaction;

    @Nullable Boolean satisfied;
    @Nullable String remark;

    @Enumerated(EnumType.STRING)
    @Nullable Waiver waiver;

    @Nullable UUID replacement;
    @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "follow_up_answer", joinColumns = @JoinColumn(name = "follow_up_id"))
    @OrderColumn(name = "position")
    List<AnswerRow> answers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled from the row
    protected FollowUpEntity() {}

    FollowUpEntity(Plan plan) {
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
        return new Survey(
                known(satisfaction), answers.stream().map(AnswerRow::toDomain).toList(), remark);
    }

    void update(FollowUp followUp) {
        switch (followUp) {
            case Planned(_, var made, var missed) -> count(made, missed);
            case Completed(_, var survey, var wasSatisfied, var at) -> {
                end(Status.COMPLETED, at);
                this.satisfied = wasSatisfied;
                this.satisfaction = survey.satisfaction();
                this.remark = survey.remark();
                survey.answers().forEach(answer -> answers.add(new AnswerRow(answer)));
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
