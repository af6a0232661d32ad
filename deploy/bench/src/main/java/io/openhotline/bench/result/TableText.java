package io.openhotline.bench.result;

import io.openhotline.bench.result.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Formats a table as Markdown with aligned columns.
public final class TableText {
    private TableText() {}

    public static String of(Table table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(head(table));
        table.rows().forEach(row -> lines.add(line(table, row)));
        int[] widths = widths(lines);
        var text = new StringBuilder("\n### ").append(table.title()).append('\n');
        text.append(padded(lines.getFirst(), widths));
        text.append(rule(widths));
        lines.stream().skip(1).forEach(line -> text.append(padded(line, widths)));
        return text.toString();
    }

    private static List<String> head(Table table) {
        var head = new ArrayList<String>();
        head.add(table.caption());
        head.addAll(table.columns());
        return head;
    }

    private static List<String> line(Table table, Row row) {
        var line = new ArrayList<String>();
        line.add(row.name());
        for (String column : table.columns()) {
            Figure figure = row.figures().get(column);
            line.add(figure == null ? "" : figure + verdict(figure));
        }
        return line;
    }

    private static String verdict(Figure figure) {
        return figure.target() == null
                ? ""
                : (figure.isReached() ? " ✓ (" : " ✗ (") + figure.target() + ")";
    }

    private static int[] widths(List<List<String>> lines) {
        var widths = new int[lines.getFirst().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return widths;
    }

    private static String padded(List<String> line, int[] widths) {
        var text = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            String cell = line.get(i);
            String space = " ".repeat(widths[i] - cell.length());
            text.append(' ').append(i == 0 ? cell + space : space + cell).append(" |");
        }
        return text.append('\n').toString();
    }

    private static String rule(int[] widths) {
        var text = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            text.append(" ").append("-".repeat(Math.max(1, widths[i] - 1)));
            text.append(i == 0 ? "- |" : ": |");
        }
        return text.append('\n').toString();
    }

    /// One line for each missed target.
    public static List<String> missed(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream().flatMap(row -> missed(table, row)))
                .collect(Collectors.toList());
    }

    private static Stream<String> missed(Table table, Row row) {
        return row.figures().entrySet().stream()
                .filter(entry -> !entry.getValue().isReached())
                .map((Map.Entry<String, Figure> entry) ->
                        "%s, %s: %s is %s, not %s"
                                .formatted(
                                        table.title(),
                                        row.name(),
                                        entry.getKey(),
                                        entry.getValue(),
                                        entry.getValue().target()));
    }
}
