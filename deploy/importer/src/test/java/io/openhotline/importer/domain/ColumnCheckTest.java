package io.openhotline.importer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnCheckTest {

    @Test
    void columns_that_the_file_lacks_are_found_by_key() {
        List<String> header = List.of("编号", "渠道", "内容", "状态", "来电时间");

        assertThat(ColumnCheck.findings(Rows.aMapping(), header))
                .containsExactlyInAnyOrder(
                        new Finding("course.at", "the file has no column 办结时间"),
                        new Finding("ticket.description", "the file has no column 管径"),
                        new Finding("ticket.fields.pipeDiameterMm", "the file has no column 管径"));
    }

    @Test
    void a_file_with_all_columns_and_more_is_fine() {
        List<String> header = List.of("编号", "渠道", "内容", "状态", "来电时间", "办结时间", "管径", "备注");

        assertThat(ColumnCheck.findings(Rows.aMapping(), header)).isEmpty();
    }
}
