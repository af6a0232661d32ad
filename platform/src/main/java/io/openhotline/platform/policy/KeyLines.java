package io.openhotline.platform.policy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Finds the line of a key such as `routes[3].when` in a YAML file. For a missing key, it finds the
/// line of the nearest parent.
public final class KeyLines {
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /// The nodes above the one that is visited. An alias may lead back to one of them.
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private KeyLines() {}

    /// Returns no line for a file that can't be read as YAML.
    public static KeyLines of(Path file) {
        var found = new KeyLines();
        try {
            Node root =
                    new Yaml(new LoaderOptions()).compose(new StringReader(Files.readString(file)));
            if (root != null) {
                found.visit("", root);
            }
        } catch (IOException | YAMLException _) {
            found.lines.clear();
            found.texts.clear();
        }
        return found;
    }

    public OptionalInt line(String key) {
        String path = normal(key);
        while (!path.isEmpty()) {
            Integer line = lines.get(path);
            if (line != null) {
                return OptionalInt.of(line);
            }
            path = path.substring(0, Math.max(0, path.lastIndexOf('.')));
        }
        return OptionalInt.empty();
    }

    /// Returns the keys of the file in its order, as paths with dots: `routes.3.when`.
    public Set<String> paths() {
        return Collections.unmodifiableSet(lines.keySet());
    }

    /// Returns the texts, numbers and dates of the file by their paths, as they are written.
    public Map<String, String> texts() {
        return Collections.unmodifiableMap(texts);
    }

    private void visit(String path, Node node) {
        if (!open.add(node)) {
            return;
        }
        visitOnce(path, node);
        open.remove(node);
    }

    private void visitOnce(String path, Node node) {
        switch (node) {
            case MappingNode mapping -> mapping.getValue().forEach(tuple -> entry(path, tuple));
            case SequenceNode sequence -> {
                List<Node> items = sequence.getValue();
                for (int i = 0; i < items.size(); i++) {
                    keep(path + "." + i, items.get(i), items.get(i));
                }
            }
            case ScalarNode scalar -> texts.put(path, scalar.getValue());
            default -> {}
        }
    }

    private void entry(String path, NodeTuple tuple) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            keep(path + "." + key.getValue(), key, tuple.getValueNode());
        }
    }

    private void keep(String path, Node at, Node value) {
        String normal = normal(path);
        lines.put(normal, at.getStartMark().getLine() + 1);
        visit(normal, value);
    }

    /// Normalises `a[3].b` and `a<K>[3].b<map key>` to `a.3.b`.
    public static String normal(String key) {
        String path =
                Objects.requireNonNull(key)
                        .replaceAll("<[^>]*>", "")
                        .replace('[', '.')
                        .replace("]", "");
        return path.replaceAll("\\.+", ".").replaceAll("^\\.|\\.$", "");
    }
}
