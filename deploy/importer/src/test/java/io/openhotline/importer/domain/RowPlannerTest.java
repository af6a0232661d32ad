package io.openhotline.importer.domain;

import static io.openhotline.importer.domain.Rows.aLeak;
import static io.openhotline.importer.domain.Rows.aLeakWith;
import static io.openhotline.importer.domain.Rows.aMapping;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.importer.domain.CourseRule.Contradictory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowPlannerTest {
    private static final String RECEIVED_AT = "2026-01-06T04:09:38Z";

    private final RowPlanner planner = new RowPlanner(aMapping());
    private final RowPlanner closing = new RowPlanner(aMapping(Contradictory.CLOSE));

    @Test
    void a_closed_row_becomes_a_ticket_whose_work_order_is_completed_at_its_own_time() {
        assertThat(planner.plan(aLeak()))
                .isEqualTo(
                        new Plan.File(
                                aLeak(),
                                "old-system:L-1",
                                Map.of(
                                        "channel",
                                        "phone",
                                        "category",
                                        "leak",
                                        "description",
                                        "解放路 88 号门前漏水（200）",
                                        "customer",
                                        Map.of("phone", "13800001234"),
                                        "place",
                                        Map.of("address", "解放路 88 号门前漏水"),
                                        "fields",
                                        Map.of("pipeDiameterMm", 200L),
                                        "receivedAt",
                                        RECEIVED_AT),
                                completed("2026-01-07T01:00:00Z"),
                                List.of()));
    }

    @Test
    void a_cancelled_row_is_withdrawn_at_its_own_time() {
        assertThat(file(planner, aLeakWith("状态", "撤销")).course())
                .isEqualTo(
                        new Course.Withdraw(
                                Map.of(
                                        "reason", "来电人撤销",
                                        "withdrawnAt", "2026-01-07T01:00:00Z")));
    }

    @Test
    void an_open_row_stays_open_and_needs_no_closing_time() {
        assertThat(file(planner, aLeakWith("状态", "处理中")).course()).isEqualTo(new Course.Open());
    }

    @Test
    void a_row_closed_before_it_was_received_is_filed_and_left_open() {
        contradicts(aLeakWith("办结时间", "2026/1/6 12:09:37"), "办结时间 is before the time of receipt");
    }

    @Test
    void a_closed_row_without_a_closing_time_is_filed_and_left_open() {
        contradicts(aLeakWith("办结时间", " "), "办结时间 is empty");
        contradicts(
                aLeakWith("办结时间", "0000-00-00"),
                "办结时间 is not a time that exists in a format of the mapping");
    }

    @Test
    void a_row_with_an_unknown_status_is_filed_and_left_open() {
        contradicts(aLeakWith("状态", "挂起"), "状态: the mapping has no course for 挂起");
        contradicts(aLeakWith("状态", ""), "状态: the mapping has no course for an empty cell");
    }

    private void contradicts(Row row, String contradiction) {
        Plan.File plan = file(planner, row);

        assertThat(plan.contradictions()).containsExactly(contradiction);
        assertThat(plan.course()).isEqualTo(new Course.Open());
        assertThat(plan.ticket()).containsEntry("receivedAt", RECEIVED_AT);
    }

    @Test
    void a_contradictory_row_is_closed_at_receipt_when_the_mapping_says_so() {
        assertThat(file(closing, aLeakWith("办结时间", "2026/1/6 12:09:37")))
                .extracting(Plan.File::course, Plan.File::contradictions)
                .containsExactly(
                        completed(RECEIVED_AT), List.of("办结时间 is before the time of receipt"));
        assertThat(file(closing, aLeakWith("办结时间", "")).course()).isEqualTo(completed(RECEIVED_AT));
    }

    @Test
    void an_unknown_status_is_completed_at_its_closing_time_when_the_mapping_closes() {
        assertThat(file(closing, aLeakWith("状态", "挂起")).course())
                .isEqualTo(completed("2026-01-07T01:00:00Z"));
    }

    @Test
    void a_row_closed_in_the_second_of_its_receipt_is_no_contradiction() {
        assertThat(file(planner, aLeakWith("办结时间", "2026/1/6 12:09:38")).contradictions())
                .isEmpty();
    }

    @Test
    void a_receipt_on_a_day_that_does_not_exist_is_refused() {
        assertThat(reasonsFor(aLeakWith("来电时间", "2026/2/30 12:00:00")))
                .containsExactly("来电时间 is not a time that exists in a format of the mapping");
    }

    @Test
    void values_without_a_translation_are_refused_by_name() {
        assertThat(reasonsFor(aLeakWith("渠道", "传真")))
                .containsExactly("渠道: the mapping has no value for 传真");
    }

    @Test
    void a_text_in_place_of_a_number_is_refused() {
        assertThat(reasonsFor(aLeakWith("管径", "DN200")))
                .containsExactly("管径 is not a whole number");
    }

    @Test
    void a_phone_that_a_spreadsheet_rounded_is_refused() {
        assertThat(reasonsFor(aLeakWith("电话", "1.38E+10")))
                .containsExactly("电话 is not complete, because a spreadsheet rounded it");
    }

    @Test
    void a_row_is_known_by_several_columns_where_the_mapping_says_so() {
        var byBoth = new RowPlanner(Rows.aMappingWithKey("编号", "管径"));

        assertThat(file(byBoth, aLeak()).key()).isEqualTo("old-system:L-1%1F200");
        assertThat(byBoth.plan(aLeakWith("管径", "")))
                .isEqualTo(new Plan.Refuse(aLeakWith("管径", ""), List.of("管径 is empty")));
    }

    @Test
    void an_empty_cell_leaves_its_member_out() {
        assertThat(file(planner, aLeakWith("管径", "")).ticket()).doesNotContainKey("fields");
    }

    @Test
    void all_reasons_of_a_row_are_given_at_once() {
        Row row = new Row(7, Rows.HEADER, List.of("x".repeat(200), "", "", "传真"));

        assertThat(planner.plan(row))
                .isEqualTo(
                        new Plan.Refuse(
                                row,
                                List.of(
                                        "has more or fewer columns than the header",
                                        "编号 is too long for a key",
                                        "来电时间 is empty",
                                        "渠道: the mapping has no value for 传真")));
    }

    private static Course completed(String at) {
        return new Course.Complete(
                Map.of("outcome", "SOLVED", "remedy", "更换管段", "valid", true, "completedAt", at));
    }

    private static Plan.File file(RowPlanner planner, Row row) {
        return (Plan.File) planner.plan(row);
    }

    private List<String> reasonsFor(Row row) {
        return ((Plan.Refuse) planner.plan(row)).reasons();
    }
}
