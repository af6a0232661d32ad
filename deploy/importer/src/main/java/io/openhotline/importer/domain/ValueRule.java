package io.openhotline.importer.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The source of one value of a ticket: a `column`, a `text` with `{column}` placeholders, or a
/// `constant`. `values` translates the text of the column; `otherwise` is the value of an empty
/// cell and of a text without a translation.
public record ValueRule(
        @Nullable String column,
        @Nullable String text,
        @Nullable String constant,
        @Nullable Map<String, String> values,
        @Nullable String otherwise,
        @Nullable Type type) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    /// The type of the value in the request; a text by default.
    public enum Type {
        TEXT,
        INTEGER,
        NUMBER,
        BOOLEAN,
        /// A text such as a phone or account number, which a spreadsheet may have turned into a
        /// number.
        IDENTIFIER
    }

    public ValueRule {
        if (Stream.of(column, text, constant).filter(source -> source != null).count() != 1) {
            throw new IllegalArgumentException("needs one of column, text and constant");
        }
        if (column == null && (values != null || otherwise != null)) {
            throw new IllegalArgumentException("values and otherwise go with a column");
        }
        values = values == null ? null : Map.copyOf(values);
    }

    static ValueRule ofColumn(String column) {
        return new ValueRule(column, null, null, null, null, null);
    }

    ValueRule as(Type implied) {
        return type != null
                ? this
                : new ValueRule(column, text, constant, values, otherwise, implied);
    }

    /// The columns that are read.
    List<String> columns() {
        if (column != null) {
            return List.of(column);
        }
        return text == null
                ? List.of()
                : PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /// The values that the mapping itself contains.
    Set<String> given() {
        var given = new HashSet<String>(values == null ? Set.of() : values.values());
        Stream.of(constant, otherwise).filter(value -> value != null).forEach(given::add);
        return given;
    }

    /// The value before translation; empty when the row has none.
    Optional<String> raw(Row row) {
        if (column != null) {
            return row.cell(column);
        }
        return constant != null ? Optional.of(constant) : Optional.ofNullable(text).map(fill(row));
    }

    private static Function<String, String> fill(Row row) {
        return template ->
                PLACEHOLDER
                        .matcher(template)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(row.cell(found.group(1)).orElse("")))
                        .strip();
    }

    /// The value after translation; empty for a value without a translation.
    Optional<String> translated(Row row) {
        Optional<String> raw = raw(row).filter(text -> !text.isEmpty());
        Optional<String> found = values == null ? raw : raw.map(values::get);
        return found.isPresent() ? found : Optional.ofNullable(otherwise);
    }
}
