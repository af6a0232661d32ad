package io.openhotline.followup.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTest {
    @Test
    void a_name_keeps_its_first_character() {
        assertThat(Masking.name("李秀英")).isEqualTo("李**");
        assertThat(Masking.name("𠮷田")).isEqualTo("𠮷**");
        assertThat(Masking.name("")).isNull();
        assertThat(Masking.name(null)).isNull();
    }

    @Test
    void a_number_keeps_its_last_four_digits() {
        assertThat(Masking.phone("13800000123")).isEqualTo("**0123");
        assertThat(Masking.phone("+8657188888888")).isEqualTo("**8888");
        assertThat(Masking.phone(null)).isNull();
    }

    @Test
    void a_short_number_is_hidden_whole() {
        assertThat(Masking.phone("96390")).isEqualTo("**");
    }
}
