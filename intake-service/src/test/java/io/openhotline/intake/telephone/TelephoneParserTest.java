package io.openhotline.intake.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.policy.TelephonePolicy;
import io.openhotline.intake.ticket.domain.Telephone;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests spellings of telephone numbers in Shenzhen (0755), Shanghai (021) and Los Angeles (213);
/// F4 and near variants.
class TelephoneParserTest {
    private static final TelephoneParser SHENZHEN = parser("CN", "0755");
    private static final TelephoneParser SHANGHAI = parser("CN", "021");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13700007701",
                "+8613700007701",
                "008613700007701",
                "8613700007701",
                "013700007701",
                "137 0000 7701",
                "137-0000-7701",
                "137–0000–7701",
                "137—0000—7701",
                "137‑0000‑7701",
                "137−0000−7701",
                "137.0000.7701",
                "137\u00A00000\u20077701",
                "137\u200B00007701",
                "\u202D13700007701\u202C",
                "１３７００００７７０１",
                "（＋８６）１３７－００００－７７０１",
                "（+86）137 0000 7701",
                "+86 (0)137 0000 7701",
                "tel:+8613700007701",
                "TEL: 137-0000-7701",
                "电话：13700007701",
                "手机 13700007701",
                "13700007701（家）",
                "13700007701(李先生)",
                "13700007701 李先生",
                "13700007701.0",
                "13700007701.00"
            })
    void a_mobile_is_one_number_in_every_spelling_f4(String written) {
        assertThat(SHENZHEN.parse(written))
                .contains(new Telephone("+8613700007701", null, written, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0755-66667702",
                "(0755) 6666 7702",
                "（0755）66667702",
                "0755 6666 7702",
                "+86-755-66667702",
                "+86 (0)755 66667702",
                "0086 755 6666 7702",
                "075566667702",
                "75566667702",
                "66667702",
                "6666 7702",
                "6666-7702",
                "75566667702.0"
            })
    void a_fixed_line_is_one_number_in_every_spelling_f4(String written) {
        assertThat(SHENZHEN.parse(written))
                .contains(new Telephone("+8675566667702", null, written, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0755-8888 6666-801",
                "0755-88886666-801",
                "0755-88886666转801",
                "0755-88886666转接801",
                "0755-88886666 轉 801",
                "0755-88886666分机801",
                "0755-88886666-分机号801",
                "0755-88886666 内线：801",
                "0755-88886666 ext.801",
                "0755-88886666 EXT 801",
                "0755-88886666 x801",
                "0755-88886666#801",
                "0755-88886666*801",
                "0755-88886666,801",
                "0755-88886666，801",
                "tel:+8675588886666;ext=801",
                "88886666-801",
                "88886666转801"
            })
    void an_extension_is_kept_apart_f4(String written) {
        assertThat(SHENZHEN.parse(written))
                .contains(new Telephone("+8675588886666", "801", written, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0755-88886666/88886667    | +8675588886666  | +8675588886667",
                "010-12345678/87654321     | +861012345678   | +861087654321",
                "62001234 88886667         | +862162001234   | +862188886667",
                "62001234、13800001234      | +862162001234   | +8613800001234",
                "13800001234;13900001234   | +8613800001234  | +8613900001234",
                "13800001234,13900001234   | +8613800001234  | +8613900001234",
                "13800001234 或 62001234    | +8613800001234  | +862162001234",
                "138 0000 1234 139 0000 1234 | +8613800001234 | +8613900001234"
            })
    void two_numbers_in_one_field_are_two_numbers_f4(String written, String first, String second) {
        assertThat(SHANGHAI.parse(written))
                .contains(new Telephone(first, null, written, List.of(second)));
    }

    @ParameterizedTest
    @CsvSource({
        "400-800-1234, +864008001234",
        "４００－８００－１２３４, +864008001234",
        "800 810 1234, +868008101234",
        "95588,        95588",
        "96390,        96390",
        "+852 2345 6789, +85223456789",
        "+1 213-473-3231, +12134733231",
        "001-213-473-3231, +12134733231"
    })
    void service_and_foreign_numbers_are_kept(String written, String number) {
        assertThat(SHENZHEN.parse(written)).map(Telephone::number).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "none",
                "无",
                "110",
                "12",
                "1.38E+10",
                "1.38e10",
                "1.3800001234E10",
                "一三八一二三四五六七八",
                "138+12345678",
                "++8613812345678",
                "13800001234/67",
                "13800001234/无",
                "0755-88886666转80123456",
                "1380000123413900001234",
                "李先生"
            })
    void a_text_that_is_no_number_is_refused_f4(String written) {
        assertThat(SHENZHEN.parse(written)).isEmpty();
    }

    @Test
    void a_number_of_the_united_states_has_no_trunk_prefix() {
        TelephoneParser losAngeles = parser("US", "213");

        for (String written :
                List.of("213-473-3231", "(213) 473-3231", "473-3231", "1-213-473-3231")) {
            assertThat(losAngeles.parse(written)).map(Telephone::number).contains("+12134733231");
        }
        assertThat(losAngeles.parse("213-473-3231 x12"))
                .contains(new Telephone("+12134733231", "12", "213-473-3231 x12", List.of()));
    }

    @Test
    void a_local_number_without_an_area_code_in_the_pack_is_refused() {
        assertThat(parser("CN", null).parse("66667702")).isEmpty();
        assertThat(parser("CN", null).parse("13700007701")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "+8613812345678, 13812345678",
        "+8675566667702, 075566667702",
        "+864008001234,  4008001234",
        "+12134733231,   +12134733231",
        "95588,          95588",
        "075588886666801, 075588886666801"
    })
    void a_number_is_shown_as_it_is_dialled_in_the_region(String number, String national) {
        assertThat(SHENZHEN.national(number)).isEqualTo(national);
    }

    private static TelephoneParser parser(String region, @Nullable String areaCode) {
        return new TelephoneParser(new TelephonePolicy(region, areaCode));
    }
}
