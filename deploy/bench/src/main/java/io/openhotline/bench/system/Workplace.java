package io.openhotline.bench.system;

import java.nio.file.Path;

/// The folders of a run.
///
/// @param root the folder of the built project
/// @param home the folder for systems and data, kept between runs
public record Workplace(Path root, Path home) {}
