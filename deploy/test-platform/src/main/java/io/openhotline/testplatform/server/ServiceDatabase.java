package io.openhotline.testplatform.server;

import io.openhotline.testplatform.secret.SecretFolder;

/// The database of one service and its two roles: one that the service uses, and the owner of the
/// schema, which migrates it.
///
/// @param secrets has the passwords of both roles, which are generated at the first start
public record ServiceDatabase(String name, SecretFolder secrets) {
    private static final String OWNER = "_owner";

    /// Returns the role of the running service, which reads and writes rows.
    public String user() {
        return name;
    }

    public String owner() {
        return name + OWNER;
    }

    public String password() {
        return secrets.secret("quarkus.datasource.password");
    }

    public String ownerPassword() {
        return secrets.secret("quarkus.flyway.password");
    }
}
