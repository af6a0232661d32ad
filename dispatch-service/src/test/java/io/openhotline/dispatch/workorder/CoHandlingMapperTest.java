package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.party.domain.CoHandling.Stage;
import io.openhotline.dispatch.party.domain.Team;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.platform.deadline.domain.Calendars;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoHandlingMapperTest {
    static final Calendars ALWAYS = new Calendars(Map.of());
    static final Team TEAM =
            new Team(
                    List.of(
                            TeamContractTest.part("sales-office", Stage.OPEN, null),
                            TeamContractTest.part(
                                    "water-plant", Stage.RELEASED, TeamContractTest.DUE)));

    @Test
    void co_handlers_are_written_to_rows_of_their_own_and_read_again() {
        WorkOrderEntity row = row();

        CoHandlingMapper.update(row, TEAM, ALWAYS);

        assertThat(row.coHandled).isTrue();
        assertThat(row.coHandlings)
                .extracting(part -> part.workOrderId + " " + part.department + " " + part.stage)
                .containsExactly(row.id + " sales-office OPEN", row.id + " water-plant RELEASED");
        assertThat(CoHandlingMapper.toDomain(row, ALWAYS)).isEqualTo(TEAM);
    }

    @Test
    void a_department_has_one_row_however_often_its_part_changes() {
        WorkOrderEntity row = row();
        CoHandlingMapper.update(row, TEAM, ALWAYS);

        CoHandlingMapper.update(
                row,
                new Team(
                        List.of(
                                TeamContractTest.part(
                                        "sales-office", Stage.COMPLETED, TeamContractTest.DUE),
                                TEAM.all().getLast())),
                ALWAYS);

        assertThat(row.coHandlings)
                .extracting(part -> part.stage)
                .containsExactly(Stage.COMPLETED, Stage.RELEASED);
    }

    @Test
    void a_work_order_without_co_handlers_says_so() {
        WorkOrderEntity row = row();

        CoHandlingMapper.update(row, Team.NONE, ALWAYS);

        assertThat(row.coHandled).isFalse();
        assertThat(CoHandlingMapper.toDomain(row, ALWAYS)).isEqualTo(Team.NONE);
    }

    private static WorkOrderEntity row() {
        Issued issued = WorkOrderContractTest.AT_ENGINEERING;
        return WorkOrderMapper.toRow(issued, ALWAYS);
    }
}
