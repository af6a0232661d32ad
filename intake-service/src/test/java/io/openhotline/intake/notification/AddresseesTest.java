package io.openhotline.intake.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.Audience;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.ticket.NotifiedTicket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddresseesTest {
    private static final UUID ID = new UUID(0, 123);
    private static final Instant AT = Instant.parse("2026-11-16T00:12:30Z");
    private static final Event CLOSED =
            new TicketEvent.Closed(ID, TicketEvent.Closure.SATISFIED, AT);

    @Test
    void a_customer_of_an_app_has_an_inbox_and_another_customer_has_none() {
        assertThat(keys("customer", ticket("agent:1001", "c-1"), CLOSED))
                .containsExactly("customer:c-1");
        assertThat(keys("customer", ticket("agent:1001", null), CLOSED))
                .containsExactly("customer");
        assertThat(new Addressee("customer").hasInbox()).isFalse();
    }

    @Test
    void the_first_receiver_is_a_person_unless_it_is_an_app_p3() {
        assertThat(keys("first-receiver", ticket("agent:1001", null), CLOSED))
                .containsExactly("person:1001");
        assertThat(keys("first-receiver", ticket("customer:app-1", null), CLOSED)).isEmpty();
    }

    @Test
    void the_tracker_is_told_and_without_one_the_first_receiver_p6() {
        assertThat(keys("tracker", ticket("agent:1001", null, "1002"), CLOSED))
                .containsExactly("person:1002");
        assertThat(keys("tracker", ticket("agent:1001", null), CLOSED))
                .containsExactly("person:1001");
    }

    @Test
    void the_department_is_that_of_the_event_or_of_the_ticket() {
        var accepted = new WorkOrderEvent.Accepted(ID, ID, "sales-office", AT);

        assertThat(keys("department", ticket("agent:1001", null), accepted))
                .containsExactly("department:sales-office");
        assertThat(keys("department", ticket("agent:1001", null), CLOSED))
                .containsExactly("department:engineering");
    }

    @Test
    void the_audience_of_an_overdue_task_is_told_without_a_department() {
        var overdue =
                new TicketEvent.TaskOverdue(
                        ID,
                        ID,
                        "QUESTION",
                        "supervisors",
                        null,
                        "PT0S",
                        AT,
                        List.of(Audience.DEPARTMENT, Audience.SUPERVISOR, Audience.MANAGER_LINE),
                        AT);

        assertThat(keys("audience", NotifiedTicket.unknown(ID), overdue))
                .containsExactly("role:supervisor", "role:manager");
        assertThat(keys("audience", NotifiedTicket.unknown(ID), CLOSED)).isEmpty();
    }

    private static List<String> keys(String receiver, NotifiedTicket ticket, Event event) {
        return Addressees.of(Receiver.parse(receiver).orElseThrow(), ticket, event)
                .map(Addressee::key)
                .toList();
    }

    private static NotifiedTicket ticket(String firstReceiver, @Nullable String subject) {
        return ticket(firstReceiver, subject, null);
    }

    private static NotifiedTicket ticket(
            String firstReceiver, @Nullable String subject, @Nullable String tracker) {
        return new NotifiedTicket(
                ID, Map.of(), firstReceiver, "engineering", null, subject, null, null, tracker);
    }
}
