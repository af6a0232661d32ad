package io.openhotline.packs.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares two YAML trees. Entries of a list are the same entry if they have the same code, name,
/// rule or way.
final class TreeDiff {
    private static final List<String> IDENTITIES = List.of("code", "name", "way", "at");

    private final List<String> changes = new ArrayList<>();

    private TreeDiff() {}

    static List<String> between(JsonNode before, JsonNode after) {
        var diff = new TreeDiff();
        diff.compare("", before, after);
        return diff.changes;
    }

    private void compare(String place, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            entries(place, children(before), children(after));
        } else if (isKeyed(before) && isKeyed(after)) {
            Map<String, JsonNode> old = keyed(before);
            Map<String, JsonNode> present = keyed(after);
            entries(place, old, present);
            order(place, old.keySet(), present.keySet());
        } else {
            add(place, "is %s instead of %s".formatted(Words.of(after), Words.of(before)));
        }
    }

    private void entries(String place, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            String inside = place.isEmpty() ? key : place + " " + key;
            JsonNode old = before.get(key);
            JsonNode present = after.get(key);
            if (old == null && present != null) {
                add(inside, "is new: " + Words.of(present));
            } else if (present == null) {
                add(inside, "is gone" + (old == null ? "" : ", was " + Words.of(old)));
            } else if (old != null) {
                compare(inside, old, present);
            }
        }
    }

    private void order(String place, Set<String> before, Set<String> after) {
        List<String> old = before.stream().filter(after::contains).toList();
        List<String> present = after.stream().filter(before::contains).toList();
        if (!old.equals(present)) {
            add(place, "are in another order: " + String.join(", ", after));
        }
    }

    private void add(String place, String words) {
        changes.add((place.isEmpty() ? "the file" : place) + " " + words);
    }

    private static Map<String, JsonNode> children(JsonNode object) {
        var children = new LinkedHashMap<String, JsonNode>();
        object.properties().forEach(it -> children.put(it.getKey(), it.getValue()));
        return children;
    }

    private static boolean isKeyed(JsonNode list) {
        return list.isArray() && keyed(list).size() == list.size();
    }

    private static Map<String, JsonNode> keyed(JsonNode list) {
        var keyed = new LinkedHashMap<String, JsonNode>();
        list.forEach(entry ->
                IDENTITIES.stream()
                        .map(entry::path)
                        .filter(JsonNode::isTextual)
                        .findFirst()
                        .ifPresent(it -> keyed.put("'" + it.asText() + "'", entry)));
        return keyed;
    }
}
