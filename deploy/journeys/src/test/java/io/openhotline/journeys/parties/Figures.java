package io.openhotline.journeys.parties;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// The non-zero numbers of a report by name, for example `category/leak` or
/// `indicator/HANDLING_RATE/numerator`.
public record Figures(Map<String, Long> values) {
    public static final Figures NONE = new Figures(Map.of());

    public Figures {
        values = Map.copyOf(values);
    }

    static Figures ofJson(JsonNode report) {
        var values = new TreeMap<String, Long>();
        values.put("total", report.at("/total/count").asLong());
        report.path("counts")
                .properties()
                .forEach(dimension ->
                        dimension
                                .getValue()
                                .forEach(line ->
                                        values.put(
                                                dimension.getKey()
                                                        + "/"
                                                        + line.path("code").asText(),
                                                line.path("count").asLong())));
        report.path("measures")
                .forEach(line ->
                        values.put(
                                "measure/" + line.path("code").asText(),
                                line.path("count").asLong()));
        report.path("indicators").forEach(line -> indicator(line, values));
        return new Figures(values).withoutZeros();
    }

    private static void indicator(JsonNode line, Map<String, Long> values) {
        String kind = line.path("kind").asText("");
        String code = line.path("code").asText() + (kind.isEmpty() ? "" : ":" + kind);
        values.put("indicator/" + code + "/numerator", line.path("numerator").asLong());
        values.put("indicator/" + code + "/denominator", line.path("denominator").asLong());
    }

    /// Columns: month, section, code, two names, count, numerator, denominator, and more.
    static Figures ofCsv(String csv) {
        var values = new TreeMap<String, Long>();
        try (var records = CSVFormat.RFC4180.parse(new StringReader(csv))) {
            records.stream().skip(1).forEach(line -> line(line, values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Figures(values).withoutZeros();
    }

    private static void line(CSVRecord line, Map<String, Long> values) {
        String section = line.get(1);
        String name = section + "/" + line.get(2);
        switch (section) {
            case "total" -> values.put("total", Long.valueOf(line.get(5)));
            case "indicator" -> {
                values.put(name + "/numerator", Long.valueOf(line.get(6)));
                values.put(name + "/denominator", Long.valueOf(line.get(7)));
            }
            default -> values.put(name, Long.valueOf(line.get(5)));
        }
    }

    public Figures plus(Figures other) {
        var sum = new TreeMap<>(values);
        other.values.forEach((name, value) -> sum.merge(name, value, Long::sum));
        return new Figures(sum).withoutZeros();
    }

    /// The differences to `before`.
    public Map<String, Long> since(Figures before) {
        var negated = new TreeMap<String, Long>();
        before.values.forEach((name, value) -> negated.put(name, -value));
        return plus(new Figures(negated)).values();
    }

    private Figures withoutZeros() {
        var rest = new TreeMap<>(values);
        rest.values().removeIf(value -> value == 0);
        return new Figures(rest);
    }
}
