package io.openhotline.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.client.CommandException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MappingFileTest {
    @TempDir Path folder;

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> mappings = Files.list(Path.of("../mappings"));
                Stream<Path> samples = Files.list(Path.of("../samples"))) {
            return Stream.concat(mappings, samples)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_mapping_is_valid(Path file) {
        assertThat(MappingFile.read(file).source()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    source: la311         | source: la311~sauce: x      | sauce: is no key of a mapping
                    source: la311         | ""                          | source is required
                    source: la311         | source: 洛杉矶              | source must have 1 to 64
                    zone: UTC             | zone: Mars                  | zone is unknown: Mars
                    delimiter: ';'        | delimiter: '::'             | delimiter must be one
                    encoding: GB18030     | encoding: klingon           | encoding is unknown: klingon
                    {constant: leak}      | {constant: leak, column: C} | ticket.category: needs one of
                    {constant: leak}      | {column: C, kolumn: D}      | ticket.category.kolumn
                    category:             | categorie:                  | ticket.categorie is no member
                    Closed: complete      | Closed: finish              | course.values.Closed
                    remedy: {constant: r} | cause: {constant: c}        | completion needs outcome and remedy
                    at: ClosedDate        | ""                          | course: at is required
                    source: la311         | source: la311~timeOfDay: noon | timeOfDay must be like 12:00: noon
                    uuuu-MM-dd HH:mm      | "[uuuu-MM-dd, uuuu/M/d]"    | timeOfDay is required
                    dateFormat: uuuu      | "dateFormat: [null]~# "     | dateFormat is required
                    dateFormat: uuuu      | dateFormat: []~#      | dateFormat is required
                    key: Id               | key: {Id: Nr}               | key.0: has the wrong form
                    key: Id               | key: []                     | key is required
                    key: Id               | "key: [Id, '']"             | key is required
                    Closed: complete      | Closed: finish              | course.values.Closed: can't be 'finish'
                    at: ClosedDate        | at: C~  contradictory: drop | course.contradictory
                    """)
    void a_bad_mapping_is_refused_with_file_key_and_reason(
            String good, String bad, String message) {
        assertThatThrownBy(() -> read(GOOD.replace(good, bad.replace('~', '\n'))))
                .isInstanceOf(CommandException.class)
                .hasMessageStartingWith(folder.resolve("m.yaml") + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void a_valid_mapping_is_read() throws IOException {
        assertThat(read(GOOD).source()).isEqualTo("la311");
    }

    @Test
    void date_formats_are_one_text_or_a_list() throws IOException {
        assertThat(read(GOOD).dateFormat()).containsExactly("uuuu-MM-dd HH:mm");
        assertThat(
                        read(GOOD.replace("uuuu-MM-dd HH:mm", "[uuuu-MM-dd HH:mm, uuuu/M/d H:mm]"))
                                .dateFormat())
                .containsExactly("uuuu-MM-dd HH:mm", "uuuu/M/d H:mm");
    }

    @Test
    void a_key_is_one_column_or_several() throws IOException {
        assertThat(read(GOOD).key()).containsExactly("Id");
        assertThat(read(GOOD.replace("key: Id", "key: [Id, Part]")).key())
                .containsExactly("Id", "Part");
    }

    @Test
    void a_mapping_that_is_not_utf_8_is_refused_in_one_line() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("gb.yaml"), "source: 旧系统", Charset.forName("GB18030"));

        assertThatThrownBy(() -> MappingFile.read(file))
                .isInstanceOf(CommandException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void a_missing_file_is_one_plain_line() {
        assertThatThrownBy(() -> MappingFile.read(folder.resolve("no.yaml")))
                .hasMessage(folder.resolve("no.yaml") + ": there is no such file");
    }

    private io.openhotline.importer.domain.Mapping read(String yaml) throws IOException {
        return MappingFile.read(Files.writeString(folder.resolve("m.yaml"), yaml));
    }

    private static final String GOOD =
            """
            source: la311
            encoding: GB18030
            delimiter: ';'
            zone: UTC
            dateFormat: uuuu-MM-dd HH:mm
            key: Id
            receivedAt: Created
            ticket:
              category: {constant: leak}
            course:
              column: Status
              values:
                Closed: complete
              at: ClosedDate
              completion:
                outcome: {constant: SOLVED}
                remedy: {constant: r}
            """;
}
