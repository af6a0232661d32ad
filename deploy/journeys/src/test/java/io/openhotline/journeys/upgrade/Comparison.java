package io.openhotline.journeys.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.journeys.system.Hotline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Asks today's version what the version before was asked, and finds what it answers differently. A
/// member that is new in today's answer is no difference.
public final class Comparison {
    /// Members that depend on the time of the question.
    private static final Set<String> OF_THE_MOMENT = Set.of("overdue");

    private final List<String> differences = new ArrayList<>();

    private Comparison() {}

    public static List<String> differences(VersionBefore before, Hotline hotline) {
        var comparison = new Comparison();
        new TreeMap<>(before.answers())
                .forEach((question, answer) -> {
                    String[] parts = question.split(" ", 2);
                    JsonNode today = hotline.client(parts[0]).get(parts[1]).json();
                    comparison.compare(question, answer, today);
                });
        return List.copyOf(comparison.differences);
    }

    private void compare(String place, JsonNode before, JsonNode today) {
        if (before.isObject() && today.isObject()) {
            before.properties().stream()
                    .filter(member -> !OF_THE_MOMENT.contains(member.getKey()))
                    .forEach(member ->
                            compare(
                                    place + "/" + member.getKey(),
                                    member.getValue(),
                                    today.path(member.getKey())));
        } else if (before.isArray() && today.isArray() && before.size() == today.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(place + "/" + i, before.get(i), today.get(i));
            }
        } else if (!before.equals(today)) {
            differences.add("%s was %s, is %s".formatted(place, before, today));
        }
    }
}
