package io.openhotline.packs;

import io.openhotline.client.CommandException;
import io.openhotline.importer.csv.CsvFile;
import io.openhotline.importer.domain.Row;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A tree of categories from a CSV file with a header and a column for each level, the highest
/// first. A row names a category of tickets and those above it; lower levels may be empty.
final class CategoryTree {
    private static final int LONGEST_NAME = 100;

    /// @param code `c03-12-01`: the places of the category and of those above it, in the order of
    ///   the file
    /// @param parent the code of the category above; null at the top
    /// @param isFiled whether tickets are filed under it, and not only below it
    record Node(String code, String name, @Nullable String parent, boolean isFiled) {}

    private final Map<List<String>, Integer> places = new LinkedHashMap<>();
    private final Map<List<String>, Integer> children = new HashMap<>();
    private final Set<List<String>> filed = new HashSet<>();

    private CategoryTree() {}

    /// Returns the categories, each behind the one above it. Throws [CommandException] with file,
    /// row and reason.
    static List<Node> read(Path file) {
        var tree = new CategoryTree();
        new CsvFile(file, StandardCharsets.UTF_8, ',').forEach(row -> tree.add(path(file, row)));
        if (tree.places.isEmpty()) {
            throw new CommandException(file + ": there is no category below the header");
        }
        return tree.nodes();
    }

    private static List<String> path(Path file, Row row) {
        var path = new ArrayList<>(row.cells().stream().map(String::strip).toList());
        while (!path.isEmpty() && path.getLast().isEmpty()) {
            path.removeLast();
        }
        if (path.isEmpty() || path.contains("")) {
            throw refused(file, row, "a level is empty, and the row names none or one below it");
        }
        if (path.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw refused(file, row, "a name has more than " + LONGEST_NAME + " characters");
        }
        return path;
    }

    private static CommandException refused(Path file, Row row, String reason) {
        return new CommandException("%s: row %d: %s".formatted(file, row.number(), reason));
    }

    private void add(List<String> path) {
        for (int depth = 1; depth <= path.size(); depth++) {
            List<String> above = List.copyOf(path.subList(0, depth - 1));
            places.computeIfAbsent(
                    List.copyOf(path.subList(0, depth)),
                    _ -> children.merge(above, 1, Integer::sum));
        }
        filed.add(List.copyOf(path));
    }

    private List<Node> nodes() {
        return places.keySet().stream()
                .map(path ->
                        new Node(
                                code(path),
                                path.getLast(),
                                path.size() == 1 ? null : code(path.subList(0, path.size() - 1)),
                                filed.contains(path)))
                .toList();
    }

    /// All places have the same number of digits, so that no code begins with the code of a
    /// sibling.
    private String code(List<String> path) {
        int digits =
                Math.max(
                        2,
                        String.valueOf(children.values().stream().reduce(1, Math::max)).length());
        var code = new StringBuilder("c");
        for (int depth = 1; depth <= path.size(); depth++) {
            code.append(depth == 1 ? "" : "-");
            code.append(String.format("%0" + digits + "d", places.get(path.subList(0, depth))));
        }
        return code.toString();
    }
}
