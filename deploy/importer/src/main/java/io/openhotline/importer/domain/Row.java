package io.openhotline.importer.domain;

import java.util.List;
import java.util.Optional;

/// One row of the file.
///
/// @param number as a spreadsheet counts: the header is usually row 1, and blank rows count
public record Row(int number, Header header, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /// Whether the row has as many cells as the header has columns.
    public boolean isComplete() {
        return cells.size() == header.size();
    }

    /// The text of a cell without surrounding blanks; empty for a blank cell.
    Optional<String> cell(String column) {
        return header.index(column)
                .filter(index -> index < cells.size())
                .map(index -> cells.get(index).strip())
                .filter(text -> !text.isEmpty());
    }
}
