package io.openhotline.issuer.identity;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The codes of a pack that `identity.yaml` may name. The services check the rest of their files.
record PackCodes(Set<String> departments, Set<String> channels) {

    static PackCodes read(Path pack) {
        JsonNode dispatch = StrictYaml.read(pack.resolve("dispatch.yaml"), JsonNode.class);
        JsonNode intake = StrictYaml.read(pack.resolve("intake.yaml"), JsonNode.class);
        return new PackCodes(
                Set.copyOf(dispatch.path("departments").propertyNames()),
                intake.path("channels")
                        .valueStream()
                        .map(channel -> channel.path("code").asString(""))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
