package io.openhotline.platform.pack.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.platform.pack.diff.PackChange.ChangeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Compares the files of two packs.
public final class PackDiff {
    private PackDiff() {}

    /// Returns the changes from `before` to `after`, by file.
    ///
    /// @param before the contents of files by their names
    public static List<PackChange> between(
            Map<String, JsonNode> before, Map<String, JsonNode> after) {
        var files = new TreeSet<>(before.keySet());
        files.addAll(after.keySet());
        var changes = new ArrayList<PackChange>();
        for (String file : files) {
            JsonNode old = before.get(file);
            JsonNode present = after.get(file);
            if (old == null) {
                changes.add(new PackChange(file, "", ChangeKind.NEW, null, null));
            } else if (present == null) {
                changes.add(new PackChange(file, "", ChangeKind.GONE, null, null));
            } else {
                changes.addAll(TreeDiff.between(file, old, present));
            }
        }
        return changes;
    }
}
