package io.openhotline.importer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnCheckTest {

    @Test
    void columns_that_the_file_lacks_are_found_by_key() {
        var header = new Header(List.of("编号", "渠道", "内容", "状态", "来电时间", "电话"));

        assertThat(ColumnCheck.findings(Rows.aMapping(), header))
                .containsExactlyInAnyOrder(
                        new Finding("course.at", "the file has no column 办结时间"),
                        new Finding("ticket.description", "the file has no column 管径"),
                        new Finding("ticket.fields.pipeDiameterMm", "the file has no column 管径"));
    }

    @Test
    void additional_columns_are_ignored() {
        var header = new Header(List.of("备注", "编号", "渠道", "内容", "状态", "来电时间", "办结时间", "管径", "电话"));

        assertThat(ColumnCheck.findings(Rows.aMapping(), header)).isEmpty();
    }
}
