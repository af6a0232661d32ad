package io.openhotline.testplatform.server;

import io.openhotline.testplatform.secret.SecretFolder;
import java.nio.file.Path;

/// Holds the folders of a PostgreSQL's data and superuser's password, and whether it is durable.
///
/// @param durable true forces every commit to the disk; false is for tests, whose data is deleted
/// @param secrets has the superuser's password, which is generated at the first start
public record PostgresSettings(
        Path folder, int port, boolean durable, Path log, SecretFolder secrets) {
    public static final String SUPERUSER = "hotline";
    private static final String PASSWORD = "password";

    Path data() {
        return folder.resolve("data");
    }

    String password() {
        return secrets.secret(PASSWORD);
    }

    Path passwordFile() {
        return secrets.file(PASSWORD);
    }
}
