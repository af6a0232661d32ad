package io.openhotline.importer.domain;

import static io.openhotline.importer.domain.Rows.aLeak;
import static io.openhotline.importer.domain.Rows.aLeakWith;
import static io.openhotline.importer.domain.Rows.aMapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowPlannerTest {
    private final RowPlanner planner = new RowPlanner(aMapping());

    @Test
    void a_closed_row_becomes_a_ticket_whose_work_order_is_completed_at_its_own_time() {
        assertThat(planner.plan(aLeak()))
                .isEqualTo(
                        new Plan.File(
                                2,
                                "old-system:L-1",
                                Map.of(
                                        "channel", "phone",
                                        "category", "leak",
                                        "description", "解放路 88 号门前漏水（200）",
                                        "place", Map.of("address", "解放路 88 号门前漏水"),
                                        "fields", Map.of("pipeDiameterMm", 200L),
                                        "receivedAt", "2026-01-06T04:09:38Z"),
                                new Course.Complete(
                                        Map.of(
                                                "outcome", "SOLVED",
                                                "remedy", "更换管段",
                                                "valid", true,
                                                "completedAt", "2026-01-07T01:00:00Z"))));
    }

    @Test
    void a_cancelled_row_is_withdrawn_at_its_own_time() {
        assertThat(courseOf(aLeakWith("状态", "撤销")))
                .isEqualTo(
                        new Course.Withdraw(
                                Map.of(
                                        "reason", "来电人撤销",
                                        "withdrawnAt", "2026-01-07T01:00:00Z")));
    }

    @Test
    void an_open_row_stays_open_and_needs_no_closing_time() {
        assertThat(courseOf(aLeakWith("状态", "处理中"))).isEqualTo(new Course.Open());
    }

    @Test
    void a_row_closed_before_it_was_received_is_refused() {
        assertThat(reasonsFor(aLeakWith("办结时间", "2026/1/6 12:09:37")))
                .containsExactly("办结时间 lies before the time of receipt");
    }

    @Test
    void a_row_closed_in_the_second_of_its_receipt_is_fine() {
        assertThat(planner.plan(aLeakWith("办结时间", "2026/1/6 12:09:38")))
                .isInstanceOf(Plan.File.class);
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        assertThat(reasonsFor(aLeakWith("来电时间", "2026/2/30 12:00:00")))
                .containsExactly("来电时间 is not a time that exists and has the mapping's form");
    }

    @Test
    void a_closed_row_without_a_closing_time_is_refused() {
        assertThat(reasonsFor(aLeakWith("办结时间", " "))).containsExactly("办结时间 is empty");
    }

    @Test
    void values_without_a_translation_are_refused_by_name() {
        assertThat(reasonsFor(aLeakWith("渠道", "传真")))
                .containsExactly("渠道: the mapping has no value for 传真");
        assertThat(reasonsFor(aLeakWith("状态", "挂起")))
                .containsExactly("状态: the mapping has no course for 挂起");
    }

    @Test
    void a_number_that_is_none_is_refused() {
        assertThat(reasonsFor(aLeakWith("管径", "DN200")))
                .containsExactly("管径 is not a whole number");
    }

    @Test
    void an_empty_cell_leaves_its_member_out() {
        assertThat(((Plan.File) planner.plan(aLeakWith("管径", ""))).ticket())
                .doesNotContainKey("fields");
    }

    @Test
    void all_reasons_of_a_row_are_told_at_once() {
        Row row = new Row(7, false, Map.of("状态", "处理中", "编号", "x".repeat(200)));

        assertThat(planner.plan(row))
                .isEqualTo(
                        new Plan.Refuse(
                                7,
                                List.of(
                                        "has more or fewer columns than the header",
                                        "编号 is too long for a key",
                                        "来电时间 is empty")));
    }

    private Course courseOf(Row row) {
        return ((Plan.File) planner.plan(row)).course();
    }

    private List<String> reasonsFor(Row row) {
        return ((Plan.Refuse) planner.plan(row)).reasons();
    }
}
