package io.openhotline.importer.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The columns of a file. A column is named by its header, or by its position as `#3`, counted from
/// 1; a column without a name, or with a name that another one has, is named by its position only.
public record Header(List<String> names) {
    /// Blanks and invisible characters around a name.
    private static final String PADDING = "[\\p{Z}\\p{Cf}\\s]+";

    public Header {
        names = names.stream().map(Header::trimmed).toList();
    }

    private static String trimmed(String name) {
        return name.replaceFirst("^" + PADDING, "").replaceFirst(PADDING + "$", "");
    }

    int size() {
        return names.size();
    }

    /// The index of a column from 0; empty without a column of that name, or with several.
    Optional<Integer> index(String column) {
        List<Integer> found = indexes(column);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Why a column can't be read; empty when it can.
    Optional<String> problem(String column) {
        List<Integer> found = indexes(column);
        return switch (found.size()) {
            case 0 -> Optional.of("the file has no column " + column);
            case 1 -> Optional.empty();
            default ->
                    Optional.of(
                            "the file has %d columns %s; name one by its position: %s"
                                    .formatted(found.size(), column, positions(found)));
        };
    }

    private List<Integer> indexes(String column) {
        List<Integer> named =
                IntStream.range(0, names.size())
                        .filter(i -> names.get(i).equals(column))
                        .boxed()
                        .toList();
        return named.isEmpty() ? position(column) : named;
    }

    private List<Integer> position(String column) {
        if (!column.matches("#[1-9][0-9]{0,4}")) {
            return List.of();
        }
        int index = Integer.parseInt(column.substring(1)) - 1;
        return index < names.size() ? List.of(index) : List.of();
    }

    private static String positions(List<Integer> indexes) {
        return indexes.stream().map(index -> "#" + (index + 1)).collect(Collectors.joining(", "));
    }
}
