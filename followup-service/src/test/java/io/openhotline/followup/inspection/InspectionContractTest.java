package io.openhotline.followup.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.followup.inspection.domain.DrawReason;
import io.openhotline.followup.inspection.domain.Findings;
import io.openhotline.followup.inspection.domain.Findings.Proposal;
import io.openhotline.followup.inspection.domain.InspectionEvent.AppealWasDecided;
import io.openhotline.followup.inspection.domain.InspectionEvent.WasAppealed;
import io.openhotline.followup.inspection.domain.InspectionEvent.WasCompleted;
import io.openhotline.followup.inspection.domain.Mark;
import io.openhotline.followup.inspection.domain.Result;
import io.openhotline.followup.inspection.domain.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InspectionContractTest {
    private static final Instant PLANNED_AT = Instant.parse("2026-11-17T00:00:10Z");
    private static final InspectionEntity ROW =
            InspectionMapper.planned(
                    Golden.INSPECTION,
                    new InspectionPlan(
                            Subject.TICKET,
                            Golden.TICKET,
                            "leak",
                            "1001",
                            Instant.parse("2026-11-16T00:12:30Z"),
                            DrawReason.LINE,
                            null),
                    PLANNED_AT,
                    Duration.ofDays(3));

    @Test
    void planned_matches_its_golden_file() {
        assertGolden(InspectionContract.planned(ROW));
    }

    @Test
    void completed_matches_its_golden_file() {
        assertGolden(
                InspectionContract.of(
                        ROW,
                        new WasCompleted(
                                result(2),
                                new Findings(
                                        "告知用户的抢修时限有误。",
                                        "请回电更正抢修时限。",
                                        new Proposal(
                                                "DN150 以上管道抢修时限", "DN150 以上管道由工程部抢修，时限 8 小时。")),
                                "3001",
                                Instant.parse("2026-11-17T03:20:00Z"))));
    }

    @Test
    void appealed_matches_its_golden_file() {
        assertGolden(
                InspectionContract.of(
                        ROW,
                        new WasAppealed("用户来电时尚未公布该时限。", Instant.parse("2026-11-17T06:00:00Z"))));
    }

    @Test
    void appeal_decided_matches_its_golden_file() {
        assertGolden(
                InspectionContract.of(
                        ROW,
                        new AppealWasDecided(
                                true,
                                result(2),
                                result(4),
                                "经核实，时限于次日公布。",
                                "3002",
                                Instant.parse("2026-11-18T01:30:00Z"))));
    }

    private static Result result(int answer) {
        return Result.of(
                "ticket-quality",
                1,
                List.of(
                        new Mark("completeness", 5, 5, 20),
                        new Mark("dispatch", 4, 5, 25),
                        new Mark("timeliness", 5, 5, 20),
                        new Mark("answer", answer, 5, 25),
                        new Mark("attitude", 5, 5, 10)),
                List.of(),
                80);
    }

    private static void assertGolden(io.openhotline.contracts.InspectionEvent event) {
        assertThat(Golden.tree(EventJson.write(event)))
                .isEqualTo(Golden.tree(EventTypes.of(event)));
    }
}
