package io.openhotline.launcher.kafka;

import io.openhotline.client.TopicPrefix;
import io.openhotline.testplatform.secret.SecretFolder;
import io.openhotline.testplatform.server.KafkaSecurity;
import io.openhotline.testplatform.server.PlatformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The users of the broker with their passwords: the services, and a user for each department of
/// the pack, by their names without the prefix of the hotline. A missing password is generated.
final class KafkaUsers {
    /// The property by whose name a service finds its password in its folder of secrets.
    private static final String PASSWORD = "hotline.kafka.password";

    private static final String SERVICE = "-service";
    private static final String DEPARTMENT = KafkaRights.userOf("");

    private final SecretFolder secrets;
    private final List<String> services;
    private final List<String> departments;

    /// @param secrets has a folder for each service, and the folder of the broker for the rest
    /// @param services by short name, for example `intake`
    KafkaUsers(SecretFolder secrets, List<String> services, List<String> departments) {
        this.secrets = secrets;
        this.services = List.copyOf(services);
        this.departments = List.copyOf(departments);
    }

    /// Returns whether the table of rights of this hotline, and nobody else, gives this user
    /// rights.
    ///
    /// @param user as the broker knows it, with the prefix of its hotline
    static boolean isOurs(String user, TopicPrefix prefix) {
        if (!user.startsWith(prefix.text())) {
            return false;
        }
        String own = user.substring(prefix.text().length());
        return !own.contains(".") && (own.endsWith(SERVICE) || own.startsWith(DEPARTMENT));
    }

    /// Returns the passwords by user, without the administrator's.
    Map<String, String> passwords() {
        var passwords = new LinkedHashMap<String, String>();
        services.forEach(service ->
                passwords.put(service + SERVICE, secrets.folder(service).secret(PASSWORD)));
        departments.forEach(code -> {
            String user = KafkaRights.userOf(code);
            passwords.put(user, ofBroker().secret(user));
        });
        return passwords;
    }

    /// Returns the passwords of those who use the broker from outside: departments and the
    /// administrator.
    Map<String, String> outsiders() {
        var passwords = new LinkedHashMap<>(passwords());
        services.forEach(service -> passwords.remove(service + SERVICE));
        passwords.put(KafkaSecurity.ADMIN, ofBroker().secret(KafkaSecurity.ADMIN));
        return passwords;
    }

    /// Deletes the passwords of departments that the pack doesn't have any more. One that comes
    /// back gets a new password.
    void forgetOthers() {
        if (!Files.isDirectory(ofBroker().path())) {
            return;
        }
        List<String> known = departments.stream().map(KafkaRights::userOf).toList();
        try (var files = Files.newDirectoryStream(ofBroker().path(), DEPARTMENT + "*")) {
            for (Path file : files) {
                if (!known.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new PlatformException("cannot delete secrets: " + e.getMessage(), e);
        }
    }

    private SecretFolder ofBroker() {
        return secrets.folder("kafka");
    }
}
