package io.openhotline.platform.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.platform.actor.Actor.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {
    @Test
    void an_actor_is_written_as_role_and_id_and_read_back() {
        var crew = new Actor(Role.DEPARTMENT, "engineering");

        assertThat(crew).hasToString("department:engineering");
        assertThat(Actor.parse("department:engineering")).contains(crew);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "agent",
                "agent:",
                ":1001",
                "king:1",
                "AGENT:1",
                "agent:李娜",
                "agent:a b",
                "agent:13800001234",
                "customer:138-0000-1234",
                "import:8613800001234",
                "agent:008613800001234",
                "operator:02112345678"
            })
    void a_text_of_another_form_is_no_actor(String text) {
        assertThat(Actor.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001", "1234567890", "20260001.123x", "123456789012", "a13800001234"})
    void a_number_that_is_no_telephone_number_is_an_id(String id) {
        assertThat(Actor.parse("agent:" + id)).contains(new Actor(Role.AGENT, id));
    }

    @Test
    void an_id_that_could_be_personal_data_cannot_be_constructed() {
        assertThatThrownBy(() -> new Actor(Role.AGENT, "Li Na"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
