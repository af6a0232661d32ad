package io.openhotline.packs.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.client.CommandException;
import io.openhotline.importer.MappingFile;
import io.openhotline.importer.csv.CsvFile;
import io.openhotline.importer.domain.ColumnCheck;
import io.openhotline.importer.domain.Mapping;
import io.openhotline.importer.domain.Plan;
import io.openhotline.importer.domain.RowPlanner;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads recorded tickets: JSON lines, or a CSV file with the mapping of an import.
///
/// @param mapping null for JSON lines
/// @param now the time of receipt of a ticket that names none
public record TicketFile(Path file, @Nullable Path mapping, Instant now) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_LINE = 1_000_000;

    /// Throws [CommandException] with file, line and reason if a line is no ticket, and for a
    /// column that the file lacks. Skips rows that the mapping refuses, and returns why.
    List<String> forEach(Consumer<RecordedTicket> tickets) {
        return mapping == null ? lines(tickets) : rows(mapping, tickets);
    }

    private List<String> lines(Consumer<RecordedTicket> tickets) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = next(reader, 1); line != null; line = next(reader, number + 1)) {
                number++;
                if (!line.isBlank()) {
                    tickets.accept(ticket(number, line));
                }
            }
            return List.of();
        } catch (NoSuchFileException e) {
            throw new CommandException(file + ": there is no such file", e);
        } catch (CharacterCodingException e) {
            throw new CommandException(file + " is not UTF-8", e);
        } catch (IOException e) {
            throw new CommandException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /// Returns the next line; null at the end. A file that is no JSON lines may be one line of any
    /// length.
    private @Nullable String next(BufferedReader reader, int number) throws IOException {
        var line = new StringBuilder();
        int read = reader.read();
        if (read < 0) {
            return null;
        }
        for (; read >= 0 && read != '\n'; read = reader.read()) {
            line.append((char) read);
            if (line.length() > LONGEST_LINE) {
                throw new CommandException(
                        "%s:%d: is longer than %,d characters"
                                .formatted(file, number, LONGEST_LINE));
            }
        }
        return line.toString();
    }

    private RecordedTicket ticket(int number, String line) {
        try {
            JsonNode json = JSON.readTree(line);
            if (!json.isObject()) {
                throw new CommandException(file + ":" + number + ": is no JSON object");
            }
            return RecordedTicket.of("line " + number, json, now);
        } catch (JsonProcessingException e) {
            throw new CommandException(file + ":" + number + ": " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new CommandException(file + ":" + number + ": " + e.getMessage(), e);
        }
    }

    private List<String> rows(Path meaning, Consumer<RecordedTicket> tickets) {
        Mapping read = MappingFile.read(meaning);
        var csv = new CsvFile(file, read.charset(), read.separator());
        ColumnCheck.findings(read, csv.header()).stream()
                .findFirst()
                .ifPresent(missing -> {
                    throw new CommandException(
                            meaning + ": " + missing.key() + ": " + missing.reason());
                });
        var planner = new RowPlanner(read);
        var refused = new ArrayList<String>();
        csv.forEach(row -> {
            switch (planner.plan(row)) {
                case Plan.File plan ->
                        tickets.accept(
                                RecordedTicket.of(
                                        plan.key(), JSON.valueToTree(plan.ticket()), now));
                case Plan.Refuse plan ->
                        refused.add(
                                "row " + row.number() + ": " + String.join("; ", plan.reasons()));
            }
        });
        return refused;
    }
}
