package io.openhotline.importer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTest {
    private final Header header = new Header(List.of("", "电话", "电话", "#1", "内容"));

    @Test
    void a_column_is_found_by_its_name() {
        assertThat(header.index("内容")).contains(4);
    }

    @Test
    void unnamed_and_doubled_columns_are_found_by_position() {
        assertThat(header.index("#3")).contains(2);
        assertThat(header.problem("#3")).isEmpty();
    }

    @Test
    void a_name_that_looks_like_a_position_is_a_name() {
        assertThat(header.index("#1")).contains(3);
    }

    @Test
    void a_doubled_name_is_refused_with_its_positions() {
        assertThat(header.problem("电话"))
                .contains("the file has 2 columns 电话; name one by its position: #2, #3");
        assertThat(header.index("电话")).isEmpty();
    }

    @Test
    void a_missing_column_is_named() {
        assertThat(header.problem("#6")).contains("the file has no column #6");
        assertThat(header.problem("#0")).contains("the file has no column #0");
        assertThat(header.problem("地址")).contains("the file has no column 地址");
    }
}
