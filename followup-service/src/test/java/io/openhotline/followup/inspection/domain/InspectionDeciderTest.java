package io.openhotline.followup.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.inspection.domain.Decision.Accepted;
import io.openhotline.followup.inspection.domain.Decision.Refused;
import io.openhotline.followup.inspection.domain.Inspection.Appealed;
import io.openhotline.followup.inspection.domain.Inspection.Completed;
import io.openhotline.followup.inspection.domain.Inspection.Decided;
import io.openhotline.followup.inspection.domain.Inspection.Planned;
import io.openhotline.followup.inspection.domain.InspectionCommand.Appeal;
import io.openhotline.followup.inspection.domain.InspectionCommand.Complete;
import io.openhotline.followup.inspection.domain.InspectionCommand.DecideAppeal;
import io.openhotline.followup.inspection.domain.InspectionEvent.AppealWasDecided;
import io.openhotline.followup.inspection.domain.InspectionEvent.WasAppealed;
import io.openhotline.followup.inspection.domain.InspectionEvent.WasCompleted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests T14: inspection by another person, appeal in time, decision by a second inspector.
class InspectionDeciderTest {
    private static final UUID ID = UUID.fromString("019a0b3e-5c00-7000-8000-000000000501");
    private static final Instant NOW = Instant.parse("2026-11-17T03:20:00Z");
    private static final Duration FIVE_DAYS = Duration.ofDays(5);
    private static final Result POOR =
            Result.of("ticket-quality", 1, List.of(new Mark("answer", 2, 5, 25)), List.of(), 80);
    private static final Result GOOD =
            Result.of("ticket-quality", 1, List.of(new Mark("answer", 5, 5, 25)), List.of(), 80);
    private static final Findings FINDINGS = new Findings("时限有误", "请回电更正", null);

    @Test
    void an_inspector_fills_the_sheet_of_a_planned_inspection() {
        assertThat(complete(new Planned(), "3001"))
                .isEqualTo(new Accepted(new WasCompleted(POOR, FINDINGS, "3001", NOW)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001", "1101"})
    void who_handled_the_work_does_not_inspect_it(String handler) {
        assertThat(complete(new Planned(), handler))
                .isEqualTo(new Refused(Refusal.INSPECTOR_HANDLED_WORK));
    }

    @Test
    void a_sheet_is_filled_once() {
        for (Inspection later : List.of(completed(), appealed(), new Decided(POOR))) {
            assertThat(complete(later, "3001"))
                    .isEqualTo(new Refused(Refusal.INSPECTION_COMPLETED));
        }
    }

    @Test
    void the_agent_appeals_until_the_last_moment_of_the_term() {
        assertThat(appeal(completed(), NOW.plus(FIVE_DAYS)))
                .isEqualTo(new Accepted(new WasAppealed("当时尚未公布", NOW.plus(FIVE_DAYS))));
        assertThat(appeal(completed(), NOW.plus(FIVE_DAYS).plusNanos(1_000)))
                .isEqualTo(new Refused(Refusal.APPEAL_TOO_LATE));
    }

    @Test
    void an_appeal_needs_a_sheet_and_is_lodged_once() {
        assertThat(appeal(new Planned(), NOW))
                .isEqualTo(new Refused(Refusal.INSPECTION_NOT_COMPLETED));
        assertThat(appeal(appealed(), NOW)).isEqualTo(new Refused(Refusal.APPEAL_LODGED));
        assertThat(appeal(new Decided(POOR), NOW)).isEqualTo(new Refused(Refusal.APPEAL_DECIDED));
    }

    @Test
    void a_second_inspector_upholds_an_appeal_with_a_new_result() {
        assertThat(decide(appealed(), GOOD, "3002"))
                .isEqualTo(new Accepted(new AppealWasDecided(true, POOR, GOOD, "属实", "3002", NOW)));
    }

    @Test
    void a_refused_appeal_leaves_the_first_result() {
        assertThat(decide(appealed(), null, "3002"))
                .isEqualTo(
                        new Accepted(new AppealWasDecided(false, POOR, POOR, "属实", "3002", NOW)));
    }

    @Test
    void neither_the_first_inspector_nor_a_handler_decides() {
        assertThat(decide(appealed(), GOOD, "3001"))
                .isEqualTo(new Refused(Refusal.SECOND_INSPECTOR_REQUIRED));
        assertThat(decide(appealed(), GOOD, "1001"))
                .isEqualTo(new Refused(Refusal.INSPECTOR_HANDLED_WORK));
    }

    @Test
    void only_an_open_appeal_is_decided() {
        assertThat(decide(new Planned(), GOOD, "3002")).isEqualTo(new Refused(Refusal.NO_APPEAL));
        assertThat(decide(completed(), GOOD, "3002")).isEqualTo(new Refused(Refusal.NO_APPEAL));
        assertThat(decide(new Decided(POOR), GOOD, "3002"))
                .isEqualTo(new Refused(Refusal.APPEAL_DECIDED));
    }

    private static Completed completed() {
        return new Completed(POOR, "3001", NOW);
    }

    private static Appealed appealed() {
        return new Appealed(POOR, "3001");
    }

    private static Decision complete(Inspection inspection, String inspector) {
        return decide(new Complete(ID, POOR, FINDINGS, inspector, NOW), inspection);
    }

    private static Decision appeal(Inspection inspection, Instant at) {
        return decide(new Appeal(ID, "当时尚未公布", at), inspection);
    }

    private static Decision decide(
            Inspection inspection, @Nullable Result result, String inspector) {
        return decide(new DecideAppeal(ID, result, "属实", inspector, NOW), inspection);
    }

    private static Decision decide(InspectionCommand command, Inspection inspection) {
        return InspectionDecider.decide(command, inspection, Set.of("1001", "1101"), FIVE_DAYS);
    }
}
