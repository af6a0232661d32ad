package io.openhotline.packs;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.openhotline.contracts.CategoryKind;
import io.openhotline.packs.CategoryTree.Node;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Adds a tree of categories to the files of a new pack: its names, an entry for each category of
/// tickets, and a route for each branch at the top. A Chinese name gets its code as English one.
///
/// @param kind of all categories of the tree
record TreeLayout(List<Node> nodes, CategoryKind kind) {
    static final TreeLayout NONE = new TreeLayout(List.of(), CategoryKind.OTHER);

    private static final String LAST_ROUTE = "  - name: everything-else";

    /// @param text of the file as the small pack has it
    String into(String file, String text) {
        if (nodes.isEmpty()) {
            return text;
        }
        return switch (file) {
            case "names.yaml" ->
                    text.replace("categories:\n", "categories:\n" + lines(_ -> true, this::name));
            case "intake.yaml" -> text + lines(Node::isFiled, this::entry);
            case "dispatch.yaml" ->
                    text.replace(
                            LAST_ROUTE,
                            lines(node -> node.parent() == null, TreeLayout::route) + LAST_ROUTE);
            default -> text;
        };
    }

    private String lines(Predicate<Node> which, Function<Node, String> line) {
        return nodes.stream().filter(which).map(line).collect(Collectors.joining());
    }

    private String name(Node node) {
        String english =
                isChinese(node.name()) ? "Category " + node.code().substring(1) : node.name();
        String parent = node.parent() == null ? "" : ", parent: " + node.parent();
        return "  %s: {zh: %s, en: %s%s}\n"
                .formatted(node.code(), quoted(node.name()), quoted(english), parent);
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private static boolean isChinese(String name) {
        return name.codePoints()
                .anyMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HAN);
    }

    private String entry(Node node) {
        return "  - {code: %s, kind: %s, nature: other}\n".formatted(node.code(), kind);
    }

    private static String route(Node node) {
        return "  - {name: %s, when: \"ticket.category.startsWith('%s')\", department: service}  # %s\n"
                .formatted(node.code(), node.code(), node.name().replaceAll("\\p{Cntrl}", " "));
    }
}
