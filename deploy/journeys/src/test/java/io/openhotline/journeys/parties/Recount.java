package io.openhotline.journeys.parties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Counts an import from its file and its mapping alone, by no class of the importer or of
/// reporting. Its numbers have the names of [Figures].
public final class Recount {
    private static final String HANDLING = "indicator/HANDLING_RATE/";

    private final JsonNode mapping;
    private final DateTimeFormatter format;
    private final Set<List<String>> keys = new HashSet<>();
    private final Map<YearMonth, Map<String, Long>> months = new TreeMap<>();

    private Recount(JsonNode mapping) {
        this.mapping = mapping;
        this.format = DateTimeFormatter.ofPattern(mapping.path("dateFormat").asText());
    }

    /// Returns the numbers by month, for rows whose times are those of the report's zone.
    public static Map<YearMonth, Map<String, Long>> of(Path file, Path mapping) throws IOException {
        var recount = new Recount(new YAMLMapper().readTree(mapping.toFile()));
        CSVFormat form = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var rows = form.parse(Files.newBufferedReader(file))) {
            rows.forEach(recount::add);
        }
        return recount.months;
    }

    private void add(CSVRecord row) {
        if (!keys.add(key(row))) {
            return;
        }
        YearMonth month = YearMonth.from(time(row, mapping.path("receivedAt").asText()));
        count(month, "total");
        count(month, "category/" + value(row, "category"));
        count(month, "channel/" + value(row, "channel"));
        course(month, row);
    }

    private List<String> key(CSVRecord row) {
        JsonNode columns = mapping.path("key");
        return columns.isArray()
                ? StreamSupport.stream(columns.spliterator(), false)
                        .map(column -> row.get(column.asText()))
                        .toList()
                : List.of(row.get(columns.asText()));
    }

    /// An answer at once and a completion are handled; a withdrawn ticket is not valid. A row that
    /// ended before its receipt stays open.
    private void course(YearMonth month, CSVRecord row) {
        JsonNode course = mapping.path("course");
        String kind = course.path("values").path(row.get(course.path("column").asText())).asText();
        String end = course.path("at").asText();
        boolean ends =
                !kind.equals("open")
                        && !time(row, end).isBefore(time(row, mapping.at("/receivedAt").asText()));
        if (ends && kind.equals("withdraw")) {
            count(month, "state/WITHDRAWN");
            return;
        }
        count(month, HANDLING + "denominator");
        boolean isAnswered = !row.get(mapping.at("/ticket/answer/column").asText()).isEmpty();
        if (ends || isAnswered) {
            count(month, HANDLING + "numerator");
        }
    }

    private String value(CSVRecord row, String member) {
        JsonNode rule = mapping.path("ticket").path(member);
        return rule.path("values").path(row.get(rule.path("column").asText())).asText();
    }

    private LocalDateTime time(CSVRecord row, String column) {
        return LocalDateTime.parse(row.get(column), format);
    }

    private void count(YearMonth month, String name) {
        months.computeIfAbsent(month, _ -> new TreeMap<>()).merge(name, 1L, Long::sum);
    }
}
