package io.openhotline.importer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdempotencyKeyTest {

    @Test
    void a_plain_key_is_kept() {
        assertThat(IdempotencyKey.of("la311", List.of("1-870704814")))
                .isEqualTo("la311:1-870704814");
    }

    @Test
    void characters_that_a_header_does_not_carry_are_percent_encoded() {
        assertThat(IdempotencyKey.of("old", List.of("号 1%"))).isEqualTo("old:%E5%8F%B7%201%25");
    }

    @Test
    void cells_of_several_columns_do_not_run_into_each_other() {
        assertThat(IdempotencyKey.of("old", List.of("1", "11")))
                .isEqualTo("old:1%1F11")
                .isNotEqualTo(IdempotencyKey.of("old", List.of("11", "1")));
    }
}
