package io.openhotline.platform.pack;

import java.nio.file.Path;
import java.util.List;

/// Finds what forbids a takeover of a pack that is right by itself, for example open work under a
/// code that it no longer names.
public interface PackCondition {
    List<PackFinding> findings(Path pack);
}
