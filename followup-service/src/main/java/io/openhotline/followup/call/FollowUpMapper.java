package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.FollowUp;
import io.openhotline.followup.call.domain.FollowUp.Completed;
import io.openhotline.followup.call.domain.FollowUp.Planned;
import io.openhotline.followup.call.domain.FollowUp.Waived;
import io.openhotline.followup.call.domain.FollowUpStatus;
import io.openhotline.followup.call.domain.Origin;
import io.openhotline.followup.call.domain.Plan;
import io.openhotline.followup.call.domain.Survey;
import io.openhotline.followup.call.domain.Survey.Answer;
import io.openhotline.followup.call.domain.Survey.Form;
import io.openhotline.followup.way.domain.Asking;
import io.openhotline.followup.way.domain.AskingRules;
import io.openhotline.followup.way.domain.Timetable.Times;
import io.openhotline.followup.way.domain.Way;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Maps a follow-up between the domain and its row.
final class FollowUpMapper {
    private FollowUpMapper() {}

    static FollowUpEntity toRow(Plan plan) {
        var row = new FollowUpEntity();
        row.id = plan.id();
        row.ticketId = plan.ticketId();
        row.round = plan.round();
        row.reason = plan.reason();
        row.stratum = plan.stratum();
        row.dueAt = plan.dueAt();
        row.plannedAt = plan.plannedAt();
        row.status = FollowUpStatus.PLANNED;
        row.way = Way.PHONE;
        row.waySince = plan.plannedAt();
        return row;
    }

    static FollowUp toDomain(FollowUpEntity row) {
        return switch (row.status) {
            case PLANNED ->
                    new Planned(plan(row), row.attempts, row.misses, asking(row), row.ladderSteps);
            case COMPLETED ->
                    new Completed(plan(row), survey(row), known(row.satisfied), known(row.endedAt));
            case WAIVED ->
                    new Waived(
                            plan(row),
                            row.attempts,
                            row.misses,
                            known(row.waiver),
                            known(row.endedAt));
        };
    }

    private static Plan plan(FollowUpEntity row) {
        return new Plan(
                row.id, row.ticketId, row.round, row.reason, row.stratum, row.dueAt, row.plannedAt);
    }

    private static Survey survey(FollowUpEntity row) {
        return new Survey(
                known(row.satisfaction),
                row.answers.stream()
                        .map(it -> new Answer(it.question(), it.answer(), it.reason()))
                        .toList(),
                row.remark,
                form(row),
                new Origin(known(row.source), known(row.givenBy)));
    }

    private static @Nullable Form form(FollowUpEntity row) {
        return row.questionnaire == null
                ? null
                : new Form(row.questionnaire, known(row.questionnaireVersion));
    }

    static void update(FollowUpEntity row, FollowUp followUp) {
        switch (followUp) {
            case Planned planned -> planned(row, planned);
            case Completed(_, var survey, var satisfied, var at) -> {
                end(row, FollowUpStatus.COMPLETED, at);
                row.satisfied = satisfied;
                update(row, survey);
            }
            case Waived(_, var attempts, var misses, var waiver, var at) -> {
                end(row, FollowUpStatus.WAIVED, at);
                count(row, attempts, misses);
                row.waiver = waiver;
            }
        }
    }

    private static void update(FollowUpEntity row, Survey survey) {
        row.satisfaction = survey.satisfaction();
        row.remark = survey.remark();
        row.source = survey.origin().source();
        row.givenBy = survey.origin().givenBy();
        survey.answers()
                .forEach(it ->
                        row.answers.add(new AnswerRow(it.question(), it.answer(), it.reason())));
        if (survey.form() != null) {
            row.questionnaire = survey.form().code();
            row.questionnaireVersion = survey.form().version();
        }
    }

    private static void planned(FollowUpEntity row, Planned planned) {
        count(row, planned.attempts(), planned.misses());
        Asking asking = planned.asking();
        row.dueAt = planned.plan().dueAt();
        row.way = asking.way();
        row.waySince = asking.since();
        row.wayMisses = asking.misses();
        row.appointment = asking.appointment();
        row.pausedUntil = asking.pausedUntil();
        row.ladderSteps = planned.climbed();
    }

    /// Sets the times by which queue and sweepers find a planned follow-up.
    static void schedule(FollowUpEntity row, Planned planned, AskingRules rules, Instant now) {
        Asking asking = planned.asking();
        Instant due = planned.plan().dueAt();
        Times times = rules.timetable().times(asking, due, now);
        row.notBefore = times.notBefore();
        row.nextAt = times.nextAt();
        row.fallBackAt = rules.order().endOf(asking);
        row.ladderAt = rules.ladder().next(due, planned.climbed(), asking.appointment());
    }

    private static Asking asking(FollowUpEntity row) {
        return new Asking(
                row.way,
                row.waySince == null ? row.plannedAt : row.waySince,
                row.wayMisses,
                row.appointment,
                row.pausedUntil);
    }

    private static void count(FollowUpEntity row, int attempts, int misses) {
        row.attempts = attempts;
        row.misses = misses;
    }

    private static void end(FollowUpEntity row, FollowUpStatus last, Instant at) {
        row.status = last;
        row.endedAt = at;
    }

    /// Returns a column's value, which is never null in the state of this row.
    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
