package io.openhotline.intake.question;

import io.openhotline.intake.question.domain.Question;
import io.openhotline.intake.question.domain.QuestionDecider;
import io.openhotline.intake.question.domain.QuestionRefusal;
import io.openhotline.intake.task.DeskTasks;
import io.openhotline.intake.task.NewTask;
import io.openhotline.intake.task.TaskClock;
import io.openhotline.intake.task.TaskKind;
import io.openhotline.platform.envelope.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Asks and answers questions; an open one is a task of the supervisors.
@ApplicationScoped
class QuestionService {
    /// Represents what came of a command.
    sealed interface Outcome {
        record Done(QuestionView question) implements Outcome {}

        record Refused(QuestionRefusal refusal) implements Outcome {}
    }

    private final QuestionRepository questions;
    private final DeskTasks tasks;
    private final TaskClock deskClock;
    private final Ids ids;
    private final Clock clock;

    QuestionService(
            QuestionRepository questions,
            DeskTasks tasks,
            TaskClock deskClock,
            Ids ids,
            Clock clock) {
        this.questions = questions;
        this.tasks = tasks;
        this.deskClock = deskClock;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    QuestionView ask(@Nullable UUID ticket, String text, String person) {
        var row = new QuestionEntity();
        row.id = ids.next();
        row.ticket = ticket;
        row.question = text;
        row.askedBy = person;
        row.askedAt = clock.instant();
        row.dueAt = deskClock.due(TaskKind.QUESTION, row.askedAt);
        row.status = QuestionStatus.OPEN;
        questions.persist(row);
        tasks.open(
                new NewTask(TaskKind.QUESTION, ticket, row.id, null, null, row.askedAt, row.dueAt));
        return QuestionView.of(row);
    }

    /// Returns empty for a question that is missing.
    @Transactional
    Optional<Outcome> answer(UUID id, String text, QuestionAdvice advice, String person) {
        return change(
                id,
                question -> QuestionDecider.answer(question, person),
                row -> {
                    row.status = QuestionStatus.ANSWERED;
                    row.answer = text;
                    row.advice = advice;
                    row.answeredBy = person;
                    row.answeredAt = clock.instant();
                },
                person);
    }

    /// Returns empty for a question that is missing.
    @Transactional
    Optional<Outcome> withdraw(UUID id, String person) {
        return change(
                id,
                question -> QuestionDecider.withdraw(question, person),
                row -> row.status = QuestionStatus.WITHDRAWN,
                person);
    }

    private Optional<Outcome> change(
            UUID id,
            Function<Question, Optional<QuestionRefusal>> decision,
            Consumer<QuestionEntity> change,
            String person) {
        return questions
                .lock(id)
                .map(row ->
                        decision.apply(row.domain())
                                .<Outcome>map(Outcome.Refused::new)
                                .orElseGet(() -> done(row, change, person)));
    }

    private Outcome done(QuestionEntity row, Consumer<QuestionEntity> change, String person) {
        change.accept(row);
        Instant at = clock.instant();
        tasks.done(TaskKind.QUESTION, row.id, "agent:" + person, at);
        return new Outcome.Done(QuestionView.of(row));
    }
}
