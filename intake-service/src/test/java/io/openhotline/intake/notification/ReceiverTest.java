package io.openhotline.intake.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.notification.Receiver.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiverTest {
    @ParameterizedTest
    @ValueSource(strings = {"role:manager", "person:2001", "department:engineering"})
    void a_person_a_role_and_a_department_are_named_by_their_inbox(String key) {
        assertThat(Receiver.parse(key)).contains(new Named(key));
    }

    @Test
    void the_customer_of_the_ticket_has_no_name_here() {
        assertThat(Receiver.parse("customer")).contains(new Receiver.Customer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "manager",
                "role:",
                "role:boss",
                "person:",
                "person:13800000123",
                "customer:1",
                "department:工程部",
                ":"
            })
    void anything_else_is_nobody(String text) {
        assertThat(Receiver.parse(text)).isEmpty();
    }
}
