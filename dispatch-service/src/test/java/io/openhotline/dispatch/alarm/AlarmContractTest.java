package io.openhotline.dispatch.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.alarm.domain.Alarm;
import io.openhotline.dispatch.alarm.domain.AlarmKind;
import io.openhotline.dispatch.alarm.domain.AlarmPlan;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AlarmContractTest {
    static final AlarmSubject SUBJECT =
            new AlarmSubject(Golden.TICKET, Golden.WORK_ORDER, "2026-0000123-6/2", "engineering");
    static final Alarm RESOLVE_SOON =
            new Alarm(
                    AlarmKind.RESOLVE_DUE_SOON,
                    Instant.parse("2026-11-18T00:30:00Z"),
                    Instant.parse("2026-11-18T02:30:00Z"));
    static final Alarm ACCEPT_OVERDUE =
            new Alarm(
                    AlarmKind.ACCEPT_OVERDUE,
                    Instant.parse("2026-11-17T03:00:00Z"),
                    Instant.parse("2026-11-17T03:00:00Z"));

    @Test
    void an_early_warning_is_published_as_agreed() {
        assertThat(Golden.tree(EventJson.write(AlarmContract.fact(SUBJECT, RESOLVE_SOON))))
                .isEqualTo(Golden.tree(EventTypes.WORKORDER_DUE_SOON));
    }

    @Test
    void a_missed_deadline_is_published_as_agreed() {
        assertThat(Golden.tree(EventJson.write(AlarmContract.fact(SUBJECT, ACCEPT_OVERDUE))))
                .isEqualTo(Golden.tree(EventTypes.WORKORDER_OVERDUE));
    }

    @Test
    void a_reminder_is_published_as_agreed() {
        assertThat(
                        Golden.tree(
                                EventJson.write(
                                        AlarmContract.instruction(SUBJECT, ACCEPT_OVERDUE)
                                                .orElseThrow())))
                .isEqualTo(Golden.tree(EventTypes.INSTRUCTION_REMINDED));
    }

    /// Covers F2.
    @Test
    void a_missed_deadline_of_the_customer_is_published_as_agreed_and_reminds_no_department() {
        Instant dueAt = Instant.parse("2026-11-17T00:12:30.125Z");
        Alarm alarm = AlarmPlan.ofCustomer(dueAt);

        assertThat(Golden.tree(EventJson.write(AlarmContract.fact(SUBJECT, alarm))))
                .isEqualTo(Golden.tree(EventTypes.WORKORDER_CUSTOMER_OVERDUE));
        assertThat(AlarmContract.instruction(SUBJECT, alarm)).isEmpty();
    }
}
