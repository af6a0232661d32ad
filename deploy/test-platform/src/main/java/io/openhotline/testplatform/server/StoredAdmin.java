package io.openhotline.testplatform.server;

import static org.apache.kafka.clients.admin.ScramMechanism.SCRAM_SHA_512;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;

/// The administrator's password as the broker's own data has it. The first start of a broker stores
/// it. Later it can be changed only through a broker that lets the administrator in.
final class StoredAdmin {
    private static final int ITERATIONS = 4096;

    private final KafkaSettings settings;
    private final KafkaSecurity security;

    StoredAdmin(KafkaSettings settings, KafkaSecurity security) {
        this.settings = settings;
        this.security = security;
    }

    /// Makes the data have the password of the settings. The data of an open broker, or of one with
    /// another password, is changed through an open broker on an unknown port of loopback, which
    /// ends before the closed one starts.
    void ensure() throws IOException {
        String wanted = digest(security.adminPassword());
        if (settings.isFormatted() && !known().equals(wanted)) {
            change();
        }
        Files.writeString(PrivateFiles.file(marker()), wanted);
    }

    private String known() throws IOException {
        return Files.exists(marker()) ? Files.readString(marker()) : "";
    }

    private void change() {
        var open = new KafkaServer(settings.open(Ports.free(1).getFirst()));
        open.start();
        try (var admin = Admin.create(Map.of("bootstrap.servers", open.bootstrapServers()))) {
            admin.alterUserScramCredentials(
                            List.of(
                                    new UserScramCredentialUpsertion(
                                            KafkaSecurity.ADMIN,
                                            new ScramCredentialInfo(SCRAM_SHA_512, ITERATIONS),
                                            security.adminPassword())))
                    .all()
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("interrupted while closing Kafka", e);
        } catch (ExecutionException e) {
            throw new PlatformException("cannot close Kafka: " + e.getMessage(), e);
        } finally {
            open.stop();
        }
    }

    private Path marker() {
        return settings.folder().resolve("admin.sha256");
    }

    private static String digest(String password) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
