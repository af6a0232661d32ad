package io.openhotline.testplatform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.testplatform.server.PlatformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFolderTest {
    @TempDir private Path home = Path.of("/");

    @Test
    void a_missing_secret_is_generated_once() {
        String first = secrets().secret("password");

        assertThat(first).matches("[A-Za-z0-9_-]{43}");
        assertThat(secrets().secret("password")).isEqualTo(first);
        assertThat(secrets().secret("another")).isNotEqualTo(first);
    }

    @Test
    void only_the_owner_can_read_folder_and_file() throws IOException {
        SecretFolder intake = secrets().folder("intake");
        intake.secret("quarkus.datasource.password");

        assertThat(mode(intake.path())).isEqualTo("rwx------");
        assertThat(mode(secrets().path())).isEqualTo("rwx------");
        assertThat(mode(intake.file("quarkus.datasource.password"))).isEqualTo("rw-------");
    }

    @Test
    void a_draft_does_not_stay_beside_the_secret() throws IOException {
        secrets().write("password", "水管漏水");
        secrets().write("password", "another");

        try (var files = Files.list(secrets().path())) {
            assertThat(files.toList()).isEqualTo(List.of(secrets().file("password")));
        }
        assertThat(secrets().secret("password")).isEqualTo("another");
    }

    @Test
    void a_file_that_others_may_read_is_refused_by_its_path_and_mode() throws IOException {
        secrets().secret("password");
        open(secrets().file("password"), "rw-r-----");

        assertThatThrownBy(() -> secrets().secret("password"))
                .isInstanceOf(PlatformException.class)
                .hasMessageStartingWith("others may open " + secrets().file("password"))
                .hasMessageContaining("(rw-r-----)");
    }

    @Test
    void a_folder_that_others_may_list_is_refused() throws IOException {
        secrets().secret("password");
        open(secrets().path(), "rwx--x--x");

        assertThatThrownBy(() -> secrets().secret("password"))
                .hasMessageStartingWith("others may open " + secrets().path() + " (rwx--x--x)");
    }

    @Test
    void an_empty_file_is_refused() {
        secrets().write("password", " ");

        assertThatThrownBy(() -> secrets().secret("password"))
                .hasMessage(secrets().file("password") + " is empty; delete it");
    }

    private SecretFolder secrets() {
        return new SecretFolder(home.resolve("secrets"));
    }

    private static void open(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
