package io.openhotline.launcher.kafka;

import io.openhotline.client.TopicPrefix;
import io.openhotline.testplatform.server.KafkaSecurity;
import io.openhotline.testplatform.server.PlatformException;
import io.openhotline.testplatform.server.PrivateFiles;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// One file for each user with all that a client of the broker needs. `kcat -F` and every other
/// client on librdkafka read it as it is.
final class ClientFiles {
    private static final String ENDING = ".properties";

    private final Path folder;
    private final TopicPrefix prefix;
    private final String servers;
    private final Path ca;

    ClientFiles(Path folder, String servers, Path ca, TopicPrefix prefix) {
        this.folder = folder;
        this.prefix = prefix;
        this.servers = servers;
        this.ca = ca;
    }

    /// Returns the name by which the broker knows the user. Its administrator has no prefix.
    private String nameOf(String user) {
        return user.equals(KafkaSecurity.ADMIN) ? user : prefix.onBroker(user);
    }

    /// @param user without the prefix of the hotline
    Path of(String user) {
        return folder.resolve(user + ENDING);
    }

    /// Writes a file for each of these users, and deletes those of others.
    void write(Map<String, String> passwords) {
        try {
            PrivateFiles.folder(folder);
            deleteOthers(passwords);
            for (Map.Entry<String, String> user : passwords.entrySet()) {
                Files.writeString(
                        PrivateFiles.file(of(user.getKey())),
                        content(user.getKey(), user.getValue()));
            }
        } catch (IOException e) {
            throw new PlatformException("cannot write into " + folder + ": " + e.getMessage(), e);
        }
    }

    private void deleteOthers(Map<String, String> passwords) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                if (passwords.keySet().stream().noneMatch(user -> of(user).equals(file))) {
                    Files.delete(file);
                }
            }
        }
    }

    private String content(String user, String password) {
        return """
        bootstrap.servers=%s
        security.protocol=SASL_SSL
        sasl.mechanism=SCRAM-SHA-512
        sasl.username=%s
        sasl.password=%s
        ssl.ca.location=%s
        """
                .formatted(servers, nameOf(user), password, ca);
    }
}
