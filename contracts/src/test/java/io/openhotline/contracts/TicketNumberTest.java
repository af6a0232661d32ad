package io.openhotline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.TicketNumber.Parsed;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumberTest {
    static final TicketNumber NUMBER = new TicketNumber(2026, 123);

    @Test
    void a_number_has_year_serial_and_check_digit() {
        assertThat(NUMBER).hasToString("2026-0000123-6");
        assertThat(TicketNumber.parse("2026-0000123-6")).contains(new Parsed.Valid(NUMBER));
    }

    @Test
    void a_serial_beyond_seven_digits_still_fits() {
        var number = new TicketNumber(2026, 123_456_789);

        assertThat(TicketNumber.parse(number.toString())).contains(new Parsed.Valid(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "202600001236",
                " 2026-0000123-6 ",
                "2026－0000123－6",
                "2026—0000123—6",
                "2026 0000123 6",
                "２０２６－００００１２３－６",
                "2026-00001236",
                "2026\u200B-0000123-6"
            })
    void a_number_is_read_as_people_type_it_f5(String typed) {
        assertThat(TicketNumber.parse(typed)).contains(new Parsed.Valid(NUMBER));
    }

    @ParameterizedTest
    @MethodSource("oneDigitWrong")
    void one_wrong_digit_is_detected(String wrong) {
        assertThat(TicketNumber.parse(wrong)).contains(new Parsed.InvalidCheckDigit());
    }

    static Stream<String> oneDigitWrong() {
        String number = NUMBER.toString();
        return IntStream.range(0, number.length())
                .filter(position -> Character.isDigit(number.charAt(position)))
                .boxed()
                .flatMap(position -> otherDigits(number, position));
    }

    private static Stream<String> otherDigits(String number, int position) {
        return IntStream.rangeClosed('0', '9')
                .filter(digit -> digit != number.charAt(position))
                .mapToObj(digit ->
                        number.substring(0, position)
                                + (char) digit
                                + number.substring(position + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-123-6",
                "2026-0000123",
                "x",
                "2026-0000123-6/1",
                "20260000123６a"
            })
    void a_text_of_another_form_is_no_number(String text) {
        assertThat(TicketNumber.parse(text)).isEmpty();
    }
}
