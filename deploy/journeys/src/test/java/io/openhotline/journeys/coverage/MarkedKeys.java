package io.openhotline.journeys.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a YAML file of a pack for keys with markers. A marker is the number of a requirement in
/// the comment at the end of the key's line, or in the comment lines directly above it.
final class MarkedKeys {
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#(.*)$");
    private static final Pattern REQUIREMENT = Pattern.compile("\\b[WPTCS][0-9]{1,2}\\b");
    private static final Pattern KEY = Pattern.compile("^( *)(- )?\"?([\\w.-]+)\"?:(?: |$)");
    private static final Pattern ITEM = Pattern.compile("^( *)- ");

    /// The member by which people know an item of a list.
    private static final Pattern NAME =
            Pattern.compile("\\b(?:code|name|way|every|kind): ?\"?([A-Za-z][\\w-]*)");

    private final String file;
    private final List<MarkedKey> found = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Set<String> above = new LinkedHashSet<>();

    private record Level(int indent, String key) {}

    private MarkedKeys(String file) {
        this.file = file;
    }

    static List<MarkedKey> of(String file, String text) {
        var reader = new MarkedKeys(file);
        text.lines().forEach(reader::line);
        return List.copyOf(reader.found);
    }

    private void line(String line) {
        Matcher comment = COMMENT.matcher(line);
        String said = comment.find() ? comment.group(1) : "";
        String content = comment.replaceFirst("").stripTrailing();
        REQUIREMENT.matcher(said).results().forEach(number -> above.add(number.group()));
        if (!content.isEmpty()) {
            enter(content);
            above.forEach(number -> found.add(new MarkedKey(number, file, path())));
        }
        if (!content.isEmpty() || said.isEmpty()) {
            above.clear();
        }
    }

    private void enter(String content) {
        Level level = level(content);
        if (level != null) {
            while (!levels.isEmpty() && levels.getLast().indent() >= level.indent()) {
                levels.removeLast();
            }
            levels.add(level);
        }
    }

    /// A key, or an item of a list by its name; null for the other lines of a text.
    private static @Nullable Level level(String content) {
        Matcher item = ITEM.matcher(content);
        if (item.find()) {
            Matcher name = NAME.matcher(content);
            return new Level(item.group(1).length(), name.find() ? name.group(1) : "-");
        }
        Matcher key = KEY.matcher(content);
        return key.find() ? new Level(key.group(1).length(), key.group(3)) : null;
    }

    private String path() {
        return levels.stream().map(Level::key).collect(Collectors.joining("."));
    }
}
