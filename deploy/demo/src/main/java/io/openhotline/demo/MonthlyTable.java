package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The monthly report as lines of text for people.
final class MonthlyTable {
    private static final int NAME_WIDTH = 52;
    private static final Map<String, String> SECTIONS =
            Map.of(
                    "category", "By category 按类别",
                    "nature", "By nature 按性质",
                    "department", "By department 按部门",
                    "channel", "By channel 按渠道",
                    "state", "By state 按状态");

    private final JsonNode report;
    private final List<String> lines = new ArrayList<>();

    private MonthlyTable(JsonNode report) {
        this.report = report;
    }

    static List<String> of(JsonNode report) {
        var table = new MonthlyTable(report);
        table.counts();
        table.indicators();
        return List.copyOf(table.lines);
    }

    private void counts() {
        lines.add(
                row(
                        "Tickets of " + report.path("month").asText() + " 本月工单",
                        "count",
                        "last month",
                        "last year"));
        count("Total 合计", report.path("total"));
        for (String section : List.of("category", "nature", "department", "channel", "state")) {
            lines.add(SECTIONS.getOrDefault(section, section));
            for (JsonNode line : report.path("counts").path(section)) {
                if (!line.hasNonNull("parent")) {
                    withLower(line, report.path("counts").path(section), "  ");
                }
            }
        }
    }

    /// Shows a line that counts something, and below it those that it includes.
    private void withLower(JsonNode top, JsonNode section, String indent) {
        if (top.path("count").asLong() == 0) {
            return;
        }
        count(indent + name(top), top);
        for (JsonNode line : section) {
            if (line.hasNonNull("parent") && line.path("parent").equals(top.path("code"))) {
                withLower(line, section, indent + "  ");
            }
        }
    }

    private void count(String name, JsonNode line) {
        lines.add(
                row(
                        name,
                        line.path("count").asText(),
                        line.at("/previousMonth/count").asText(),
                        line.at("/sameMonthLastYear/count").asText()));
    }

    private void indicators() {
        lines.add("");
        lines.add(row("Indicators 指标", "of", "value", "target"));
        for (JsonNode line : report.path("indicators")) {
            if (line.path("denominator").asLong() > 0) {
                lines.add(
                        row(
                                "  " + name(line),
                                line.path("numerator").asText()
                                        + "/"
                                        + line.path("denominator").asText(),
                                percent(line.path("value")),
                                target(line)));
            }
        }
    }

    private static String target(JsonNode line) {
        JsonNode target = line.path("target");
        if (!target.isNumber()) {
            return "-";
        }
        return percent(target) + (line.path("met").asBoolean() ? " ✓" : " ✗");
    }

    private static String percent(JsonNode ratio) {
        return ratio.isNumber() ? "%.1f %%".formatted(ratio.asDouble() * 100) : "-";
    }

    private static String name(JsonNode line) {
        return line.at("/name/en").asText() + " " + line.at("/name/zh").asText();
    }

    private static String row(String name, String... cells) {
        String padded = name + " ".repeat(Math.max(1, NAME_WIDTH - width(name)));
        return padded
                + List.of(cells).stream()
                        .map(cell -> " ".repeat(Math.max(0, 12 - width(cell))) + cell)
                        .collect(Collectors.joining());
    }

    /// A Chinese character takes two columns.
    private static int width(String text) {
        return text.codePoints()
                .map(point -> Character.isIdeographic(point) || point >= 0xFF00 ? 2 : 1)
                .sum();
    }
}
