package io.openhotline.importer;

import io.openhotline.client.CommandException;
import io.openhotline.importer.domain.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/// A CSV file as in RFC 4180 with a header, read row by row; a byte order mark is skipped.
record CsvFile(Path path, Charset charset, char separator) {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    List<String> header() {
        try (CSVParser parser = open()) {
            List<String> names = List.copyOf(parser.getHeaderNames());
            if (names.isEmpty()) {
                throw new CommandException(path + " is empty");
            }
            return names;
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    /// Gives the rows one after the other, and stops with one plain line where the file stops being
    /// CSV.
    void forEach(Consumer<Row> action) {
        try (CSVParser parser = open()) {
            for (CSVRecord found : parser) {
                action.accept(row(found));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? e : unreadable(e.getCause());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private CSVParser open() throws IOException {
        BufferedReader reader = Files.newBufferedReader(path, charset);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(reader);
    }

    private static Row row(CSVRecord found) {
        int number = Math.toIntExact(found.getRecordNumber() + 1);
        return new Row(number, found.isConsistent(), found.toMap());
    }

    private CommandException unreadable(Exception e) {
        return new CommandException(
                switch (e) {
                    case java.nio.file.NoSuchFileException _ -> path + ": there is no such file";
                    case CharacterCodingException _ -> path + " is not in " + charset;
                    default -> path + " is not readable as CSV: " + e.getMessage();
                },
                e);
    }
}
