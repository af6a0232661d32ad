package io.openhotline.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.importer.domain.Row;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    @TempDir Path folder;

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() throws IOException {
        assertThat(file("\uFEFF编号,内容\n1,漏水\n").header()).containsExactly("编号", "内容");
        assertThat(rows("\uFEFF编号,内容\n1,漏水\n"))
                .containsExactly(new Row(2, true, Map.of("编号", "1", "内容", "漏水")));
    }

    @Test
    void quoted_line_breaks_and_quotes_belong_to_the_value() throws IOException {
        assertThat(rows("n,t\r\n1,\"a\r\nb, \"\"c\"\"\"\r\n\r\n2,d"))
                .containsExactly(
                        new Row(2, true, Map.of("n", "1", "t", "a\r\nb, \"c\"")),
                        new Row(3, true, Map.of("n", "2", "t", "d")));
    }

    @Test
    void a_row_with_too_few_or_too_many_columns_is_marked() throws IOException {
        assertThat(rows("a,b\n1\n1,2\n1,2,3\n"))
                .extracting(Row::complete)
                .containsExactly(false, true, false);
    }

    @Test
    void other_encodings_and_separators_are_read_as_told() throws IOException {
        Charset gb = Charset.forName("GB18030");
        Path path = Files.write(folder.resolve("gb.csv"), "编号;内容\n1;漏水\n".getBytes(gb));

        assertThat(new CsvFile(path, gb, ';').header()).containsExactly("编号", "内容");
    }

    @Test
    void a_file_in_another_encoding_is_refused_in_one_line() throws IOException {
        Path path =
                Files.write(
                        folder.resolve("gb.csv"), "编号\n漏水\n".getBytes(Charset.forName("GB18030")));

        assertThatThrownBy(() -> new CsvFile(path, StandardCharsets.UTF_8, ',').header())
                .hasMessage(path + " is not in UTF-8");
    }

    @Test
    void a_quote_that_never_ends_is_refused_with_its_place() {
        assertThatThrownBy(() -> rows("a,b\n1,2\n3,\"x\n4,5\n"))
                .hasMessageContaining("is not readable as CSV")
                .hasMessageContaining("line 3");
    }

    @Test
    void a_repeated_column_a_missing_file_and_an_empty_file_are_refused() {
        assertThatThrownBy(() -> file("a,a\n1,2\n").header())
                .hasMessageContaining("is not readable as CSV");
        assertThatThrownBy(() -> file("").header()).hasMessageContaining("is empty");
        assertThatThrownBy(() ->
                        new CsvFile(folder.resolve("no"), StandardCharsets.UTF_8, ',').header())
                .hasMessageContaining("there is no such file");
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
}
