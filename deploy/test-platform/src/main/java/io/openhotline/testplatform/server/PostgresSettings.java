package io.openhotline.testplatform.server;

import java.nio.file.Path;

/// Where a PostgreSQL keeps its data, and whether it must be durable.
///
/// @param durable true forces every commit to the disk; false is for tests, whose data is deleted
public record PostgresSettings(Path folder, int port, boolean durable, Path log) {
    public static final String USER = "hotline";
    public static final String PASSWORD = "hotline";

    Path data() {
        return folder.resolve("data");
    }
}
