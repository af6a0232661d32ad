package io.openhotline.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stores contents in a real S3 server, a process on loopback.
@SuppressWarnings("NullAway.Init") // JUnit starts the server
class S3StoreTest {
    @TempDir static Path folder;
    private static S3Server server;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() throws IOException {
        server = S3Server.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void what_is_put_is_read_again_until_it_is_deleted() throws IOException {
        AttachmentStore store = store("secret");
        store.put(key, file());

        try (var content = store.open(key)) {
            assertThat(content).hasContent("和平路漏水");
        }
        store.delete(key);
        assertThatThrownBy(() -> store.open(key)).isInstanceOf(IOException.class);
        store.delete(key);
    }

    @Test
    void a_wrong_secret_stores_nothing() throws IOException {
        assertThatThrownBy(() -> store("wrong").put(key, file())).isInstanceOf(IOException.class);

        assertThatThrownBy(() -> store("secret").open(key)).isInstanceOf(IOException.class);
    }

    @Test
    void nothing_is_read_or_stored_when_the_server_is_killed() throws IOException {
        Path own = Files.createDirectory(folder.resolve(key));
        try (S3Server killed = S3Server.start(own)) {
            AttachmentStore store = store(killed, "secret");
            store.put(key, file());
            killed.close();

            assertThatThrownBy(() -> store.open(key)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store.put(key, file())).isInstanceOf(IOException.class);
        }
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve(key + ".content"), "和平路漏水");
    }

    private static AttachmentStore store(String secret) {
        return store(server, secret);
    }

    private static AttachmentStore store(S3Server server, String secret) {
        return new S3Store(server.endpoint(), "us-east-1", S3Server.BUCKET, "hotline", secret);
    }
}
