package io.openhotline.importer.csv;

import io.openhotline.client.CommandException;
import io.openhotline.importer.domain.Row;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// The file of refused rows: the rows as they are, in the encoding and with the delimiter of the
/// input, after two columns with row number and reasons. An import of it ignores the two columns,
/// so that the same mapping works. Thread-safe; the file is created with the first row.
public final class RefusedRows implements AutoCloseable {
    static final List<String> COLUMNS = List.of("refused row", "refused because");

    private final Path path;
    private final CsvFile input;
    private @Nullable CSVPrinter printer;

    /// Moves the file of an earlier run to `<path>.old`.
    public RefusedRows(Path path, CsvFile input) {
        this.path = path;
        this.input = input;
        try {
            if (Files.exists(path)) {
                Files.move(
                        path,
                        path.resolveSibling(path.getFileName() + ".old"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException _) {
            throw notWritable();
        }
        if (!Files.isWritable(path.toAbsolutePath().resolveSibling(""))) {
            throw notWritable();
        }
    }

    static boolean isHeader(List<String> names) {
        return names.size() > COLUMNS.size() && names.subList(0, COLUMNS.size()).equals(COLUMNS);
    }

    public synchronized void add(Row row, String reasons) {
        try {
            if (printer == null) {
                printer = open(row);
            }
            var start = Stream.of(Integer.toString(row.number()), reasons);
            printer.printRecord(Stream.concat(start, row.cells().stream()));
        } catch (IOException e) {
            throw new CommandException(path + " can't be written: " + e.getMessage(), e);
        }
    }

    private CSVPrinter open(Row row) throws IOException {
        Preamble preamble = input.preamble();
        Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(Files.newOutputStream(path), input.charset()));
        preamble.write(out);
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(preamble.delimiter().orElse(input.delimiter()))
                        .get();
        var opened = new CSVPrinter(out, format);
        opened.printRecord(Stream.concat(COLUMNS.stream(), row.header().names().stream()));
        return opened;
    }

    private CommandException notWritable() {
        return new CommandException(path + " can't be written; choose another file with --refused");
    }

    @Override
    public synchronized void close() {
        try {
            if (printer != null) {
                printer.close();
            }
        } catch (IOException e) {
            throw new CommandException(path + " can't be written: " + e.getMessage(), e);
        }
    }
}
