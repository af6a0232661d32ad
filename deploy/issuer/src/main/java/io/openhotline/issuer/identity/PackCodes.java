package io.openhotline.issuer.identity;

import java.nio.file.Path;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The codes of a pack that `identity.yaml` may name. The services check the rest of their files.
record PackCodes(Set<String> departments, Set<String> channels) {
    static final String FILE = "names.yaml";

    static PackCodes read(Path pack) {
        JsonNode names = StrictYaml.read(pack.resolve(FILE), JsonNode.class);
        return new PackCodes(
                Set.copyOf(names.path("departments").propertyNames()),
                Set.copyOf(names.path("channels").propertyNames()));
    }
}
