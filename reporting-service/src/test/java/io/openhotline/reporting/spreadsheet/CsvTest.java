package io.openhotline.reporting.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void lines_end_with_crlf_and_the_byte_order_mark_comes_first() {
        assertThat(Csv.of(List.of(List.of("名称", "name"), List.of("报漏", 12))))
                .isEqualTo("\uFEFF名称,name\r\n报漏,12\r\n");
    }

    @Test
    void commas_quotes_and_line_breaks_are_quoted() {
        assertThat(Csv.of(List.of(List.of("a,b", "say \"yes\"", "two\nlines"))))
                .isEqualTo("\uFEFF\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void null_is_an_empty_field() {
        assertThat(Csv.of(List.of(Arrays.asList(null, new BigDecimal("-0.2500"), true))))
                .isEqualTo("\uFEFF,-0.2500,true\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                " =1",
                "\u00A0=1",
                "\u3000＝1+1",
                "\uFEFF=1",
                "\u200B@x",
                "＝1",
                "＋1",
                "－1",
                "＠x"
            })
    void a_text_is_never_taken_for_a_formula(String text) {
        assertThat(Csv.of(List.of(List.of(text)))).isEqualTo("\uFEFF'" + text + "\r\n");
    }

    @Test
    void a_line_break_before_a_formula_is_quoted_after_the_apostrophe() {
        assertThat(Csv.of(List.of(List.of("\r=1")))).isEqualTo("\uFEFF\"'\r=1\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"报漏", "1-2", "a=b", "水价＝3", "\u3000报漏"})
    void an_ordinary_text_stays_as_it_is(String text) {
        assertThat(Csv.of(List.of(List.of(text)))).isEqualTo("\uFEFF" + text + "\r\n");
    }

    @Test
    void a_number_is_no_formula() {
        assertThat(Csv.of(List.of(List.of(-3, "x")))).isEqualTo("\uFEFF-3,x\r\n");
    }
}
