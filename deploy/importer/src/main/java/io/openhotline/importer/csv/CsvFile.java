package io.openhotline.importer.csv;

import io.openhotline.client.CommandException;
import io.openhotline.importer.domain.Header;
import io.openhotline.importer.domain.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A CSV file (RFC 4180) with a header, read row by row. Throws [CommandException] with one plain
/// line when the file is not readable.
///
/// @param delimiter applies unless the file begins with a line such as `sep=;`
public record CsvFile(Path path, Charset charset, char delimiter) {

    /// The columns of the file.
    public Header header() {
        return read(rows -> rows.header);
    }

    /// How the file begins, for a copy of it.
    Preamble preamble() {
        return read(rows -> rows.preamble);
    }

    public void forEach(Consumer<Row> action) {
        read(rows -> {
            rows.forEach(action);
            return rows;
        });
    }

    private interface Reading<T> {
        T apply(Rows rows) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (BufferedReader reader = Files.newBufferedReader(path, charset)) {
            return reading.apply(new Rows(reader));
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? e : unreadable(e.getCause());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private CommandException unreadable(IOException e) {
        return new CommandException(
                switch (e) {
                    case NoSuchFileException _ -> path + ": there is no such file";
                    case CharacterCodingException _ -> path + " is not in " + charset;
                    default -> path + " is not readable as CSV: " + e.getMessage();
                },
                e);
    }

    /// The rows of the opened file.
    private final class Rows {
        private final Preamble preamble;
        private final Iterator<CSVRecord> records;
        private final boolean isRefusedFile;
        private final Header header;

        Rows(BufferedReader reader) throws IOException {
            preamble = Preamble.read(reader);
            char actual = preamble.delimiter().orElse(delimiter);
            var bounded =
                    new BoundedReader(new EndMarkReader(reader), actual, preamble.lines() + 1);
            records = parser(bounded, actual).iterator();
            List<String> names = next().orElseThrow(this::empty).toList();
            isRefusedFile = RefusedRows.isHeader(names);
            header = new Header(own(names));
        }

        private CSVParser parser(BoundedReader reader, char actual) throws IOException {
            return CSVFormat.RFC4180.builder().setDelimiter(actual).get().parse(reader);
        }

        private CommandException empty() {
            return new CommandException(path + " is empty");
        }

        void forEach(Consumer<Row> action) {
            for (var record = next(); record.isPresent(); record = next()) {
                int number = Math.toIntExact(record.get().getRecordNumber());
                action.accept(new Row(number, header, own(record.get().toList())));
            }
        }

        /// The next record that is not a blank line. Blank lines count as rows.
        private Optional<CSVRecord> next() {
            while (records.hasNext()) {
                CSVRecord record = records.next();
                if (record.size() > 1 || !record.get(0).isBlank()) {
                    return Optional.of(record);
                }
            }
            return Optional.empty();
        }

        /// The cells without the columns that an import of refused rows adds in front.
        private List<String> own(List<String> cells) {
            return isRefusedFile
                    ? cells.subList(
                            Math.min(RefusedRows.COLUMNS.size(), cells.size()), cells.size())
                    : cells;
        }
    }
}
