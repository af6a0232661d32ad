package io.openhotline.importer.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class BoundedReaderTest {

    @Test
    void a_quote_without_an_end_is_found_in_a_text_without_an_end() {
        var endless = new Endless("a,b\n1,\"x", 'y');

        assertThatThrownBy(() -> drain(new BoundedReader(endless, ',', 1)))
                .hasMessage(
                        "line 2: the quote that opens here is not closed within 100,000 characters");
        assertThat(endless.given).isLessThan(200_000);
    }

    @Test
    void a_cell_without_an_end_is_found() {
        assertThatThrownBy(() -> drain(new BoundedReader(new Endless("a\n", 'y'), ',', 1)))
                .hasMessage("line 2: a cell has more than 100,000 characters");
    }

    @Test
    void a_row_without_an_end_is_found() {
        assertThatThrownBy(() -> drain(new BoundedReader(new Endless("a\r\nb", ','), ',', 1)))
                .hasMessage("line 2: a row has more than 1,000,000 characters");
    }

    @Test
    void a_cell_of_the_longest_length_is_read() throws IOException {
        String cell = "\"" + "漏".repeat(BoundedReader.LONGEST_CELL - 2) + "\"";

        assertThat(drain(new BoundedReader(new StringReader(cell + "," + cell), ',', 1)))
                .isEqualTo(2 * BoundedReader.LONGEST_CELL + 1);
    }

    private static long drain(Reader reader) throws IOException {
        var buffer = new char[8_192];
        long length = 0;
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            length += read;
        }
        return length;
    }

    /// Gives a text and then one character for ever.
    private static final class Endless extends Reader {
        private final StringReader start;
        private final char rest;
        private long given;

        Endless(String start, char rest) {
            this.start = new StringReader(start);
            this.rest = rest;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = start.read(buffer, offset, length);
            for (int i = Math.max(0, read); read < 0 && i < length; i++) {
                buffer[offset + i] = rest;
            }
            given += read < 0 ? length : read;
            return read < 0 ? length : read;
        }

        @Override
        public void close() {
            start.close();
        }
    }
}
