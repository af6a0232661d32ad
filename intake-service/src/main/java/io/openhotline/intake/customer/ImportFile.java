package io.openhotline.intake.customer;

import io.openhotline.platform.http.Problem.FieldError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/// Reads a CSV file (RFC 4180, UTF-8, with a header) as a stream, in batches of rows.
final class ImportFile {
    static final int BATCH = 200;
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    /// Holds a row and the line on which it begins.
    record Row(long line, CSVRecord cells) {}

    /// Signals what makes the rest of the file unreadable.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        final transient long line;
        final transient FieldError error;

        private Unreadable(long line, String field, String rule, Object... arguments) {
            super(rule);
            this.line = line;
            this.error = FieldError.of("/" + field, rule, arguments);
        }
    }

    private ImportFile() {}

    /// Passes on batches as they are read. Throws at the first line that can't be read; the batches
    /// before it have been passed on.
    static void read(InputStream csv, Consumer<List<Row>> batches) throws Unreadable {
        try (CSVParser parser = parser(csv)) {
            header(parser.getHeaderNames());
            rows(parser, batches);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(1, "row", "header");
        } catch (IOException e) {
            throw unreadable(1, e);
        }
    }

    private static CSVParser parser(InputStream csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .get()
                .parse(withoutMark(csv));
    }

    private static Reader withoutMark(InputStream csv) throws IOException {
        var decoder =
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(csv, decoder));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static void header(List<String> names) throws Unreadable {
        for (String name : names) {
            if (!ImportRow.COLUMNS.contains(name)) {
                throw new Unreadable(1, name, "unknown-field");
            }
        }
        if (!names.contains(ImportRow.ACCOUNT)) {
            throw new Unreadable(1, ImportRow.ACCOUNT, "required");
        }
    }

    private static void rows(CSVParser parser, Consumer<List<Row>> batches) throws Unreadable {
        var batch = new ArrayList<Row>(BATCH);
        Iterator<CSVRecord> records = parser.iterator();
        try {
            while (records.hasNext()) {
                batch.add(row(records.next(), parser));
                if (batch.size() == BATCH) {
                    batches.accept(List.copyOf(batch));
                    batch.clear();
                }
            }
        } catch (UncheckedIOException e) {
            batches.accept(List.copyOf(batch));
            throw unreadable(parser.getCurrentLineNumber() + 1, e.getCause());
        }
        batches.accept(List.copyOf(batch));
    }

    /// Counts back from the line on which the row ends.
    private static Row row(CSVRecord cells, CSVParser parser) {
        long breaks = cells.stream().flatMapToInt(String::chars).filter(it -> it == '\n').count();
        return new Row(parser.getCurrentLineNumber() - breaks, cells);
    }

    private static Unreadable unreadable(long line, @Nullable IOException cause) {
        return new Unreadable(
                line, "row", cause instanceof CharacterCodingException ? "utf-8" : "csv");
    }
}
