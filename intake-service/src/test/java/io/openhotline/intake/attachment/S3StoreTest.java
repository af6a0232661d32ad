package io.openhotline.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stores contents in a real S3 server on loopback.
@SuppressWarnings("NullAway.Init") // JUnit starts the server
class S3StoreTest {
    private static final String KEY = UUID.randomUUID().toString();

    @TempDir Path folder;
    private S3Proxy server;

    @BeforeEach
    void start() throws Exception {
        var blobs = new FilesystemNio2BlobStore(folder.toString());
        blobs.createContainer("attachments");
        server =
                S3Proxy.builder()
                        .blobStore(blobs)
                        .endpoint(URI.create("http://127.0.0.1:0"))
                        .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "hotline", "secret")
                        .build();
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void what_is_put_is_read_again_until_it_is_deleted() throws IOException {
        AttachmentStore store = store("secret");
        Path file = Files.writeString(folder.resolve("content"), "和平路漏水");
        store.put(KEY, file);

        try (var content = store.open(KEY)) {
            assertThat(content).hasContent("和平路漏水");
        }
        store.delete(KEY);
        assertThatThrownBy(() -> store.open(KEY)).isInstanceOf(IOException.class);
        store.delete(KEY);
    }

    @Test
    void a_wrong_secret_stores_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("content"), "和平路漏水");

        assertThatThrownBy(() -> store("wrong").put(KEY, file)).isInstanceOf(IOException.class);
    }

    private AttachmentStore store(String secret) {
        return new S3Store(
                URI.create("http://127.0.0.1:" + server.getPort()),
                "us-east-1",
                "attachments",
                "hotline",
                secret);
    }
}
