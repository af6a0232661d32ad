package io.openhotline.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void a_code_is_never_taken_for_a_formula() {
        assertThat(Csv.of(List.of(List.of("=1+1", -3)))).isEqualTo("\uFEFF'=1+1,-3\r\n");
    }
}
