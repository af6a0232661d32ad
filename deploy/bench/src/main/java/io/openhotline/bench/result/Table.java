package io.openhotline.bench.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Figures of one benchmark, a row for each case.
///
/// @param title one line
/// @param caption head of the first column
public record Table(String title, String caption, List<Row> rows) {
    /// @param figures by head of the column, in order
    public record Row(String name, Map<String, Figure> figures) {}

    public Table {
        rows = List.copyOf(rows);
    }

    /// True without rows, or with a row without figures.
    public boolean isEmpty() {
        return rows.isEmpty() || rows.stream().anyMatch(row -> row.figures().isEmpty());
    }

    public static Builder titled(String title, String caption) {
        return new Builder(title, caption);
    }

    /// The heads of all columns, in the order of their first use.
    List<String> columns() {
        return rows.stream()
                .flatMap(row -> row.figures().keySet().stream())
                .distinct()
                .collect(Collectors.toList());
    }

    /// Collects rows during the measurement.
    public static final class Builder {
        private final String title;
        private final String caption;
        private final List<Row> rows = new ArrayList<>();

        private Builder(String title, String caption) {
            this.title = title;
            this.caption = caption;
        }

        /// Adds a row; [RowBuilder#add] adds its figures.
        public RowBuilder row(String name) {
            var row = new RowBuilder(new LinkedHashMap<>());
            rows.add(new Row(name, row.figures));
            return row;
        }

        public Table build() {
            return new Table(title, caption, rows);
        }
    }

    /// Collects the figures of a row in the order of the columns.
    public record RowBuilder(Map<String, Figure> figures) {
        public RowBuilder add(String column, Figure figure) {
            figures.put(column, figure);
            return this;
        }

        public RowBuilder add(String column, double value, String unit) {
            return add(column, Figure.of(value, unit));
        }
    }
}
