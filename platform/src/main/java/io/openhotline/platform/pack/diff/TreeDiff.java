package io.openhotline.platform.pack.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.platform.pack.diff.PackChange.ChangeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Compares two YAML trees. Entries of a list are the same entry if they have the same code, name,
/// rule or way.
final class TreeDiff {
    private static final List<String> IDENTITIES = List.of("code", "name", "receiver", "way", "at");

    private final List<PackChange> changes = new ArrayList<>();
    private final String file;

    private TreeDiff(String file) {
        this.file = file;
    }

    static List<PackChange> between(String file, JsonNode before, JsonNode after) {
        var diff = new TreeDiff(file);
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
        } else if (before.isArray() && after.isArray() && Values.isLong(before, after)) {
            items(place, items(before), items(after));
        } else {
            add(
                    place,
                    ChangeKind.CHANGED,
                    Values.unlike(before, after),
                    Values.unlike(after, before));
        }
    }

    private void entries(String place, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            String inside = place.isEmpty() ? key : place + " " + key;
            JsonNode old = before.get(key);
            JsonNode present = after.get(key);
            if (old != null && present != null) {
                compare(inside, old, present);
            } else if (old != null) {
                add(inside, ChangeKind.GONE, Values.of(old), null);
            } else if (present != null) {
                add(inside, ChangeKind.NEW, null, Values.of(present));
            }
        }
    }

    /// Says which entries of a long list came and went.
    private void items(String place, List<String> before, List<String> after) {
        String gained = without(after, before);
        String lost = without(before, after);
        if (!gained.isEmpty()) {
            add(place, ChangeKind.GAINED, null, gained);
        }
        if (!lost.isEmpty()) {
            add(place, ChangeKind.LOST, lost, null);
        }
        if (gained.isEmpty() && lost.isEmpty()) {
            add(place, ChangeKind.REORDERED, null, null);
        }
    }

    private static String without(List<String> entries, List<String> others) {
        return entries.stream()
                .filter(it -> !others.contains(it))
                .collect(Collectors.joining(", "));
    }

    private static List<String> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(Values::of).toList();
    }

    private void order(String place, Set<String> before, Set<String> after) {
        List<String> old = before.stream().filter(after::contains).toList();
        List<String> present = after.stream().filter(before::contains).toList();
        if (!old.equals(present)) {
            add(place, ChangeKind.REORDERED, null, String.join(", ", after));
        }
    }

    private void add(
            String place, ChangeKind kind, @Nullable String before, @Nullable String after) {
        changes.add(new PackChange(file, place, kind, before, after));
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
