package io.openhotline.launcher.kafka;

import io.openhotline.client.TopicPrefix;
import io.openhotline.testplatform.secret.SecretFolder;
import io.openhotline.testplatform.server.KafkaSecurity;
import io.openhotline.testplatform.server.KafkaServer;
import io.openhotline.testplatform.server.PlatformException;
import io.openhotline.testplatform.server.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The users and rights of one system's broker, made from the pack at each start.
public final class KafkaAccess {
    private final KafkaServer broker;
    private final KafkaSecurity security;
    private final KafkaUsers users;
    private final List<String> departments;
    private final List<Right> rights;
    private final TopicPrefix prefix;
    private final ClientFiles files;
    private final Path marker;

    /// @param pack the policy pack, whose departments get users
    /// @param services by short name
    /// @param folder of the system: `clients` in it is for the users' files
    /// @param prefix of the topics, groups and users of this hotline
    public KafkaAccess(
            KafkaServer broker,
            SecretFolder secrets,
            Path pack,
            List<String> services,
            Path folder,
            TopicPrefix prefix) {
        this.departments = Departments.of(pack);
        this.broker = broker;
        this.security = new KafkaSecurity(secrets.folder("kafka"));
        this.users = new KafkaUsers(secrets, services, departments);
        this.rights = KafkaRights.of(departments);
        this.prefix = prefix;
        this.files =
                new ClientFiles(
                        folder.resolve("clients"),
                        broker.bootstrapServers(),
                        security.ca(),
                        prefix);
        this.marker = folder.resolve("kafka").resolve("access.sha256");
    }

    /// Returns the codes of the pack's departments.
    public List<String> departments() {
        return departments;
    }

    /// Generates missing passwords, deletes those of departments that the pack doesn't name any
    /// more, and writes the users' files.
    public void prepare() {
        users.forgetOthers();
        files.write(users.outsiders());
    }

    /// Returns whether the broker's data has had these users, passwords and rights since an earlier
    /// start. Services can then start at the same time as the broker.
    public boolean isApplied() {
        try {
            return Files.exists(marker) && Files.readString(marker).equals(fingerprint());
        } catch (IOException e) {
            throw new PlatformException("cannot read " + marker + ": " + e.getMessage(), e);
        }
    }

    /// Makes the users and rights of a running broker those of the table.
    public void apply() {
        Map<String, String> passwords = users.passwords();
        try (var changes = new BrokerChanges(broker.adminClient(), prefix)) {
            changes.users(passwords);
            changes.rights(rights);
            Files.writeString(PrivateFiles.file(marker), fingerprint());
        } catch (IOException e) {
            throw new PlatformException("cannot write " + marker + ": " + e.getMessage(), e);
        }
    }

    /// Returns the file with which a department's system or an operator connects.
    ///
    /// @param user `admin` or, for example, `department-engineering`
    public Path clientFile(String user) {
        return files.of(user);
    }

    /// Returns the settings of a client that acts as this service.
    public Map<String, Object> clientOf(String service) {
        String user = service + "-service";
        return security.client(
                broker.bootstrapServers(),
                prefix.onBroker(user),
                users.passwords().getOrDefault(user, ""));
    }

    private String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (prefix.text() + rights + "/" + users.passwords())
                            .getBytes(StandardCharsets.UTF_8));
            if (Files.exists(security.ca())) {
                digest.update(Files.readAllBytes(security.ca()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
