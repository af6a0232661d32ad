package io.openhotline.journeys.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.platform.privacy.Masking;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Repeats the recorded requests of the previous version and compares the responses. A member that
/// only the current response has is not a difference, nor is null for a missing member.
public final class Comparison {
    /// Members that depend on the time of the request.
    private static final Set<String> TIME_DEPENDENT = Set.of("overdue");

    private final List<String> differences = new ArrayList<>();

    private Comparison() {}

    public static List<String> differences(PreviousVersion before, HotlineSystem hotline) {
        var comparison = new Comparison();
        new TreeMap<>(before.responses())
                .forEach((request, response) -> {
                    JsonNode today = RecordedRequest.parse(request).send(hotline);
                    comparison.compare(request, response, today);
                });
        return List.copyOf(comparison.differences);
    }

    private void compare(String place, JsonNode before, JsonNode today) {
        if (before.isObject() && today.isObject()) {
            before.properties().stream()
                    .filter(member -> !TIME_DEPENDENT.contains(member.getKey()))
                    .forEach(member ->
                            compare(
                                    place + "/" + member.getKey(),
                                    member.getValue(),
                                    today.path(member.getKey())));
        } else if (before.isArray() && today.isArray() && before.size() == today.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(place + "/" + i, before.get(i), today.get(i));
            }
        } else if (isListOfCodes(before) && today.isArray()) {
            before.forEach(item ->
                    compare(place + "/" + item.path("code").asText(), item, find(item, today)));
        } else if (!before.equals(today)
                && !(before.isNull() && today.isMissingNode())
                && !isTheSamePhone(place, before, today)
                && !isName(place)
                && !isMasked(place, before.asText(), today.asText())) {
            differences.add("%s was %s, is %s".formatted(place, before, today));
        }
    }

    /// A newer pack may rename a code, for example of a category.
    private static boolean isName(String place) {
        return place.endsWith("/name/zh") || place.endsWith("/name/en");
    }

    /// Phones become E.164 in the background after the upgrade (F4).
    private static boolean isTheSamePhone(String place, JsonNode before, JsonNode today) {
        return place.endsWith("/phone") && today.asText().equals("+86" + before.asText());
    }

    /// Lists mask addresses, and telephones in one way everywhere, since they have rights.
    private static boolean isMasked(String place, String before, String today) {
        return place.endsWith("/address") && today.equals(Masking.address(before))
                || place.endsWith("/contact/phone")
                        && before.startsWith("**")
                        && today.endsWith(before.substring(2));
    }

    /// A pack may have got new codes, for example of indicators.
    private static boolean isListOfCodes(JsonNode list) {
        return list.isArray() && !list.isEmpty() && list.get(0).has("code");
    }

    private static JsonNode find(JsonNode item, JsonNode list) {
        return list.valueStream()
                .filter(one -> one.path("code").equals(item.path("code")))
                .filter(one -> one.path("kind").equals(item.path("kind")))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
