package io.openhotline.importer.domain;

import java.util.Map;
import java.util.Optional;

/// One record of the file.
///
/// @param number as a spreadsheet counts, the header being row 1
/// @param complete whether the row has as many columns as the header
public record Row(int number, boolean complete, Map<String, String> cells) {
    public Row {
        cells = Map.copyOf(cells);
    }

    /// A blank cell is absent.
    Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
