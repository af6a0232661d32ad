package io.openhotline.reporting.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.policy.LocalText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWorkbookTest {
    private static final Table COUNTS =
            new Table(
                    new LocalText("数量", "Counts"),
                    List.of("名称 name", "较上年同期增减 year_before_change"),
                    List.of(List.of("缴费数据查询与商户终端故障", 12), List.of("x".repeat(90), 3)));

    @TempDir Path folder;

    /// Paper 9 is A4, and a height of 0 is any number of pages (ECMA-376, part 1, 18.3.1.63).
    @Test
    void a_sheet_is_printed_across_with_all_columns_on_a_page() throws IOException {
        assertThat(part("xl/worksheets/sheet1.xml", COUNTS))
                .contains("orientation=\"landscape\"", "paperSize=\"9\"")
                .contains("fitToWidth=\"1\"", "fitToHeight=\"0\"")
                .containsPattern("<pageSetUpPr[^>]*fitToPage=\"(1|true)\"");
    }

    @Test
    void the_header_is_on_every_printed_page() throws IOException {
        assertThat(part("xl/workbook.xml", COUNTS)).contains("_xlnm.Print_Titles", "$1:$1");
    }

    @Test
    void a_column_is_as_wide_as_its_values_within_limits() throws IOException {
        assertThat(part("xl/worksheets/sheet1.xml", COUNTS))
                .containsPattern("<col min=\"1\" max=\"1\" width=\"48(\\.\\d+)?\"")
                .containsPattern("<col min=\"2\" max=\"2\" width=\"12(\\.\\d+)?\"");
        var names = new Table(COUNTS.name(), List.of("名称 name"), List.of(List.of("缴费数据查询与商户终端故障")));
        assertThat(part("xl/worksheets/sheet1.xml", names))
                .containsPattern("<col min=\"1\" max=\"1\" width=\"28(\\.\\d+)?\"");
    }

    @Test
    void a_table_without_rows_has_its_header() throws IOException {
        var empty = new Table(COUNTS.name(), COUNTS.header(), List.of());

        assertThat(part("xl/sharedStrings.xml", empty)).contains("name");
    }

    private String part(String name, Table table) throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), TableWorkbook.of(List.of(table)));
        try (var zip = new ZipFile(file.toFile());
                var content = zip.getInputStream(zip.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
