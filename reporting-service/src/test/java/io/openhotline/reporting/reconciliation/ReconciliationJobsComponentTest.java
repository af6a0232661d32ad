package io.openhotline.reporting.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.database.Database;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Stores the jobs of reconciliation: one each night, claimed by one instance at a time. All are
/// due in 2058, so that the worker of the service leaves them alone.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReconciliationJobsComponentTest {
    /// 03:30 in Shanghai.
    private static final Instant DUE = Instant.parse("2058-05-09T19:30:00Z");

    @Inject ReconciliationService reconciliations;
    @Inject ReconciliationRepository jobs;

    private final Database database = new Database(HotlineTestPlatform.superuser("reporting"));

    @AfterEach
    void end() {
        database.update("delete from reconciliation");
    }

    @Test
    void the_last_days_are_compared_once_a_night() {
        assertThat(reconciliations.requestNightly(DUE.minusSeconds(1))).isFalse();
        assertThat(reconciliations.requestNightly(DUE)).isTrue();
        assertThat(reconciliations.requestNightly(DUE.plusSeconds(60))).isFalse();

        assertThat(nights()).containsExactly(LocalDate.parse("2058-05-10"));
        assertThat(firstDays()).containsExactly(LocalDate.parse("2058-04-05"));
    }

    @Test
    void a_night_that_is_over_is_not_made_up_by_day() {
        assertThat(reconciliations.requestNightly(DUE.plusSeconds(4 * 3_600 + 1))).isFalse();
    }

    @Test
    void the_night_deletes_what_ended_ninety_days_ago() {
        ended(DUE.minusSeconds(91 * 86_400));
        ended(DUE.minusSeconds(89 * 86_400));

        reconciliations.requestNightly(DUE);

        assertThat(
                        database.query(
                                "select ended_at from reconciliation where night is null",
                                row -> Database.instant(row, "ended_at")))
                .containsExactly(DUE.minusSeconds(89 * 86_400));
    }

    @Test
    void a_claimed_job_goes_to_another_instance_only_after_the_claim() {
        Instant until = DUE.plusSeconds(600);
        reconciliations.requestNightly(DUE);

        UUID id = jobs.claim(DUE, until).orElseThrow().id();

        assertThat(jobs.claim(until.minusSeconds(1), until)).isEmpty();
        assertThat(jobs.lock(id, until)).isTrue();
        assertThat(jobs.claim(until, until.plusSeconds(600))).isPresent();
        assertThat(jobs.lock(id, until)).isFalse();
    }

    private void ended(Instant at) {
        database.update(
                "insert into reconciliation (id, requested_by, requested_at, first_day, last_day,"
                        + " grace_seconds, state, peer, day, not_before, ended_at) values (?,"
                        + " 'operator:1', ?, '2058-01-01', '2058-01-01', 0, 'DONE', 'FOLLOWUP',"
                        + " '2058-01-01', ?, ?)",
                UUID.randomUUID(),
                at,
                at,
                at);
    }

    private List<LocalDate> nights() {
        return dates("night");
    }

    private List<LocalDate> firstDays() {
        return dates("first_day");
    }

    private List<LocalDate> dates(String column) {
        return database.query(
                "select %s from reconciliation".formatted(column),
                row -> row.getObject(column, LocalDate.class));
    }
}
