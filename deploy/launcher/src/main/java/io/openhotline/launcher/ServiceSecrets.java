package io.openhotline.launcher;

import io.openhotline.testplatform.secret.SecretFolder;

/// The secrets of one service, in a folder that only this service is told of. The name of a file is
/// the property that the service reads from it.
final class ServiceSecrets {
    static final String PASSWORD = "quarkus.datasource.password";

    /// What `psql` reads when `PGPASSFILE` names it.
    static final String FOR_PSQL = "pgpass";

    private ServiceSecrets() {}

    static void write(SecretFolder secrets, String password) {
        SystemOptions.ALL_SERVICES.forEach(
                service -> secrets.folder(service).write(PASSWORD, password));
        secrets.write(FOR_PSQL, "127.0.0.1:*:*:hotline:" + password);
    }
}
