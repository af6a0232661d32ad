package io.openhotline.followup.survey;

import io.openhotline.platform.database.WaitsForDatabase;
import io.openhotline.platform.schedule.FailingRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/// Makes answers count when their time for corrections is over. One that can't count doesn't hold
/// up the others.
@ApplicationScoped
class AnswerSettlement {
    private static final int BATCH = 100;

    private final SurveyAnswerService answers;
    private final FailingRows failing;

    AnswerSettlement(SurveyAnswerService answers, Clock clock) {
        this.answers = answers;
        this.failing = new FailingRows("Answer of the survey link", clock);
    }

    @Scheduled(
            every = "${hotline.survey-answers.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "survey-answers")
    @WaitsForDatabase("Answers of survey links")
    void settleDue() {
        for (UUID link : answers.toSettle(BATCH + failing.number())) {
            failing.attempt(link, () -> answers.settle(link));
        }
    }
}
