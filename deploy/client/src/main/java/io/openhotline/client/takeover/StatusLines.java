package io.openhotline.client.takeover;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Writes the status of one service for people.
final class StatusLines {
    private StatusLines() {}

    static Stream<String> of(String service, JsonNode status) {
        JsonNode inForce = status.path("inForce");
        Stream<String> version =
                Stream.of(
                        "%-10s %s since %s by %s"
                                .formatted(
                                        service,
                                        status.path("running").asText(),
                                        inForce.path("at").asText(),
                                        inForce.path("decidedBy").asText()));
        return Stream.of(version, planned(status.path("planned")), instances(status))
                .flatMap(lines -> lines);
    }

    private static Stream<String> planned(JsonNode planned) {
        return planned.isMissingNode()
                ? Stream.empty()
                : Stream.of(
                        "           planned: %s at %s by %s"
                                .formatted(
                                        planned.path("version").asText(),
                                        planned.path("at").asText(),
                                        planned.path("decidedBy").asText()));
    }

    private static Stream<String> instances(JsonNode status) {
        return StreamSupport.stream(status.path("instances").spliterator(), false)
                .map(it ->
                        "           %s runs %s%s"
                                .formatted(
                                        it.path("instance").asText(),
                                        it.path("version").asText(),
                                        it.has("refused")
                                                ? "; " + it.path("refused").asText()
                                                : ""));
    }
}
