package io.openhotline.intake.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "13812345678,     138****5678",
        "057185552222,    057*****2222",
        "+8613812345678,  +86*******5678",
        "85552222,        ****2222",
        "96390,           ****0"
    })
    void a_masked_number_hides_at_least_four_digits(String phone, String masked) {
        assertThat(Phone.mask(phone)).isEqualTo(masked);
    }
}
