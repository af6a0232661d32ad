package io.openhotline.importer.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.importer.domain.Row;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedRowsTest {
    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void choosePath() {
        path = folder.resolve("in.csv.refused.csv");
    }

    @Test
    void refused_rows_are_written_as_they_are_after_number_and_reasons() throws IOException {
        refuse(input("编号,内容\n1,\"a,\"\"b\"\"\nc\"\n2\n", StandardCharsets.UTF_8));

        assertThat(Files.readString(path))
                .isEqualTo(
                        "refused row,refused because,编号,内容\r\n"
                                + "2,too long,1,\"a,\"\"b\"\"\nc\"\r\n"
                                + "3,too long,2\r\n");
    }

    @Test
    void an_import_of_refused_rows_reads_the_original_columns() throws IOException {
        CsvFile input = input("编号,\n1,x\n", StandardCharsets.UTF_8);
        refuse(input);
        var again = new CsvFile(path, StandardCharsets.UTF_8, ',');

        assertThat(again.header()).isEqualTo(input.header());
        assertThat(rows(again)).extracting(Row::cells).containsExactly(List.of("1", "x"));
    }

    @Test
    void encoding_byte_order_mark_and_separator_line_are_those_of_the_input() throws IOException {
        refuse(input("\uFEFFsep=;\r\na;b\r\n1;2,5\r\n", StandardCharsets.UTF_8));
        assertThat(Files.readString(path))
                .startsWith("\uFEFFsep=;\r\nrefused row;refused because;a;b\r\n")
                .contains("1;2,5");

        Charset gb = Charset.forName("GB18030");
        refuse(input("编号\n漏水\n", gb));
        assertThat(Files.readString(path, gb)).contains("编号", "漏水");
    }

    @Test
    void the_file_of_an_earlier_run_is_kept_as_old() throws IOException {
        Files.writeString(path, "mended");

        refuse(input("a\n1\n", StandardCharsets.UTF_8));

        assertThat(folder.resolve("in.csv.refused.csv.old")).hasContent("mended");
    }

    @Test
    void without_refused_rows_there_is_no_file() throws IOException {
        refuse(input("a\n", StandardCharsets.UTF_8));

        assertThat(path).doesNotExist();
    }

    private void refuse(CsvFile input) {
        try (var refused = new RefusedRows(path, input)) {
            input.forEach(row -> refused.add(row, "too long"));
        }
    }

    private CsvFile input(String text, Charset charset) throws IOException {
        return new CsvFile(
                Files.writeString(folder.resolve("in.csv"), text, charset), charset, ',');
    }

    private static List<Row> rows(CsvFile file) {
        var rows = new ArrayList<Row>();
        file.forEach(rows::add);
        return rows;
    }
}
