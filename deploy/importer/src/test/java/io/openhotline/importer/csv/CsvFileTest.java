package io.openhotline.importer.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.importer.domain.Row;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir Path folder;

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() throws IOException {
        assertThat(file("\uFEFF编号,内容\n1,漏水\n").header().names()).containsExactly("编号", "内容");
        assertThat(cells("\uFEFF编号,内容\n1,漏水\n")).containsExactly(List.of("1", "漏水"));
    }

    @Test
    void quoted_line_breaks_and_quotes_belong_to_the_value() throws IOException {
        assertThat(cells("n,t\r\n1,\"a\r\nb, \"\"c\"\"\"\r\n2,5\" pipe"))
                .containsExactly(List.of("1", "a\r\nb, \"c\""), List.of("2", "5\" pipe"));
    }

    @Test
    void a_row_with_too_few_or_too_many_columns_is_marked() throws IOException {
        assertThat(rows("a,b\n1\n1,2\n1,2,3\n"))
                .extracting(Row::isComplete)
                .containsExactly(false, true, false);
    }

    @Test
    void rows_are_numbered_as_in_a_spreadsheet() throws IOException {
        assertThat(rows("a,b\n\n1,\"x\ny\"\n,\n  \n3,4\n"))
                .extracting(Row::number)
                .containsExactly(3, 4, 6);
    }

    @Test
    void blanks_around_a_column_name_are_ignored() throws IOException {
        assertThat(file(" 编号 ,内容\u3000,\u00A0电话\u200B\n").header().names())
                .containsExactly("编号", "内容", "电话");
    }

    @Test
    void unnamed_and_doubled_columns_are_kept() throws IOException {
        assertThat(file(",电话,电话,\n0,1,2,3\n").header().names()).containsExactly("", "电话", "电话", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sep=;\r\n", "sep=;\n", "SEP=;\r\n", "\"sep=;\"\r\n", "\uFEFFsep=;\r\n"})
    void a_separator_line_names_the_delimiter(String line) throws IOException {
        assertThat(rows(line + "a;b\r\n1,5;2\r\n"))
                .singleElement()
                .isEqualTo(new Row(2, file(line + "a;b\r\n").header(), List.of("1,5", "2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001A", "\n\u001A", "\r\n\u001A\u001A\u001A"})
    void ctrl_z_at_the_end_is_ignored(String end) throws IOException {
        assertThat(cells("a,b\n1,\"2\"" + end)).containsExactly(List.of("1", "2"));
    }

    @Test
    void ctrl_z_within_the_file_ends_nothing() throws IOException {
        assertThat(cells("a,b\n1,x\u001A\u001Ay\n2,z\n"))
                .containsExactly(List.of("1", "x\u001A\u001Ay"), List.of("2", "z"));
    }

    @Test
    void other_encodings_and_delimiters_are_read_as_the_mapping_says() throws IOException {
        Path path = Files.write(folder.resolve("gb.csv"), "编号;内容\n1;漏水\n".getBytes(GB18030));

        assertThat(new CsvFile(path, GB18030, ';').header().names()).containsExactly("编号", "内容");
    }

    @Test
    void a_file_in_another_encoding_is_refused_in_one_line() throws IOException {
        Path path = Files.write(folder.resolve("gb.csv"), "编号\n漏水\n".getBytes(GB18030));

        assertThatThrownBy(() -> new CsvFile(path, StandardCharsets.UTF_8, ',').header())
                .hasMessage(path + " is not in UTF-8");
    }

    @Test
    void a_quote_that_is_never_closed_is_refused_with_its_line() {
        assertThatThrownBy(() -> rows("a,b\n1,\"2\n2\"\n3,\"x\n4,5\n"))
                .hasMessageEndingWith(
                        "is not readable as CSV: line 4: the quote that opens here is never closed");
    }

    @Test
    void text_after_a_closing_quote_is_refused_with_its_line() throws IOException {
        assertThatThrownBy(() -> rows("a,b\n1,\"2\nx\"y,3\n"))
                .hasMessageEndingWith(
                        "line 2: text follows the closing quote of a cell that begins here");
        assertThat(cells("a,b\n\"1\" ,2\n")).containsExactly(List.of("1", "2"));
    }

    @Test
    void an_open_quote_in_a_large_file_is_one_plain_line() throws IOException {
        Path path = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            out.write("a,b\n1,2\n3,\"x\n");
            for (int i = 0; i < 500_000; i++) {
                out.write("4,路面冒水，请尽快派人处理\n");
            }
        }

        assertThatThrownBy(() -> new CsvFile(path, StandardCharsets.UTF_8, ',').forEach(_ -> {}))
                .hasMessage(
                        path
                                + " is not readable as CSV: line 3: the quote that opens here is"
                                + " not closed within 100,000 characters");
    }

    @Test
    void a_missing_file_and_an_empty_file_are_refused() {
        assertThatThrownBy(() -> file("").header()).hasMessageEndingWith("is empty");
        assertThatThrownBy(() -> file("\n\n").header()).hasMessageEndingWith("is empty");
        assertThatThrownBy(() ->
                        new CsvFile(folder.resolve("no"), StandardCharsets.UTF_8, ',').header())
                .hasMessageEndingWith("there is no such file");
    }

    private CsvFile file(String text) throws IOException {
        return new CsvFile(
                Files.writeString(folder.resolve("f.csv"), text), StandardCharsets.UTF_8, ',');
    }

    private List<Row> rows(String text) throws IOException {
        var rows = new ArrayList<Row>();
        file(text).forEach(rows::add);
        return rows;
    }

    private List<List<String>> cells(String text) throws IOException {
        return rows(text).stream().map(Row::cells).toList();
    }
}
