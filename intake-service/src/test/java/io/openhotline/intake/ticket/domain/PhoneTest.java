package io.openhotline.intake.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "13812345678,          13812345678",
        "138 1234 5678,        13812345678",
        "138-1234-5678,        13812345678",
        "(0571) 8555-2222,     057185552222",
        "（0571）85552222,      057185552222",
        "１３８１２３４５６７８,  13812345678",
        "+86 138 1234 5678,    +8613812345678",
        "96390,                96390"
    })
    void a_number_is_kept_as_digits_however_it_is_written(String written, String kept) {
        assertThat(Phone.normalise(written)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "none", "138+12345678", "++8613812345678", "一三八一二三四五六七八"})
    void a_text_that_is_no_number_is_refused(String written) {
        assertThat(Phone.normalise(written)).isEmpty();
    }

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
