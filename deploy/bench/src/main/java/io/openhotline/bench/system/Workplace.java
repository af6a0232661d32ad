package io.openhotline.bench.system;

import java.nio.file.Path;

/// Where benchmarks find the built project, and where they may write.
///
/// @param root the project's folder
/// @param home holds the systems and their data; kept between runs
public record Workplace(Path root, Path home) {}
