package io.openhotline.issuer.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.issuer.settings.IssuerRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFolderTest {
    @TempDir private Path home = Path.of("/");

    @Test
    void folder_and_files_are_the_owners_alone() throws IOException {
        PrivateFolder.at(home.resolve("identity")).folder("people").write("1001", "x");

        assertThat(mode("identity")).isEqualTo("rwx------");
        assertThat(mode("identity/people")).isEqualTo("rwx------");
        assertThat(mode("identity/people/1001")).isEqualTo("rw-------");
    }

    @Test
    void a_folder_that_others_may_open_is_refused() throws IOException {
        Path open = Files.createDirectory(home.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-x---"));

        assertThatThrownBy(() -> PrivateFolder.at(open))
                .isInstanceOf(IssuerRefused.class)
                .hasMessage(
                        open
                                + ": others may open it (rwxr-x---); replace what it holds, or"
                                + " chmod 700");
    }

    @Test
    void a_file_that_others_may_read_is_refused() throws IOException {
        PrivateFolder folder = PrivateFolder.at(home.resolve("identity"));
        folder.write("1001", "x");
        Files.setPosixFilePermissions(
                folder.file("1001"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> folder.read("1001"))
                .isInstanceOf(IssuerRefused.class)
                .hasMessageContaining("others may open it (rw-r--r--)");
    }

    @Test
    void a_file_where_a_folder_is_needed_is_refused() throws IOException {
        Path file = Files.createFile(home.resolve("file"));

        assertThatThrownBy(() -> PrivateFolder.at(file)).isInstanceOf(IssuerRefused.class);
    }

    private String mode(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(path)));
    }
}
