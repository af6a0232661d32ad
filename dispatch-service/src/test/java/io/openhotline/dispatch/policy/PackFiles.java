package io.openhotline.dispatch.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the two files of a pack that dispatch reads.
final class PackFiles {
    private PackFiles() {}

    /// Reads a `dispatch.yaml` beside a `names.yaml`, both given as text.
    static DispatchPolicy read(Path pack, String names, String dispatch) throws IOException {
        Files.writeString(pack.resolve("names.yaml"), names);
        Path file = Files.writeString(pack.resolve("dispatch.yaml"), dispatch);
        return PolicyReader.read(file, PolicyReaderTest.VALIDATOR);
    }
}
