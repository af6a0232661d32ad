package io.openhotline.testplatform.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.testplatform.secret.SecretFolder;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormerPasswordComponentTest {
    @TempDir private Path folder = Path.of("/");
    private final int port = Ports.free(1).getFirst();

    @AfterEach
    void stop() {
        server("former").stop();
    }

    @Test
    void data_with_the_former_password_get_a_generated_one() throws SQLException {
        new SecretFolder(folder.resolve("former")).write("password", "hotline");
        server("former").start();
        server("former").stop();

        server("generated").start();

        assertThat(new SecretFolder(folder.resolve("generated")).secret("password")).hasSize(43);
        try (var _ = server("generated").connect("postgres")) {
            assertThat(FormerPassword.isReplaced(server("generated").jdbcUrl("postgres"), "other"))
                    .isFalse();
        }
    }

    private PostgresServer server(String secrets) {
        return new PostgresServer(
                new PostgresSettings(
                        folder.resolve("postgres"),
                        port,
                        false,
                        folder.resolve("postgres.log"),
                        new SecretFolder(folder.resolve(secrets))));
    }
}
