package io.openhotline.issuer;

import io.openhotline.issuer.identity.Identity;
import io.openhotline.issuer.identity.IdentityFile;
import io.openhotline.issuer.keycloak.RealmFile;
import io.openhotline.issuer.login.DigestPasswordEncoder;
import io.openhotline.issuer.login.LoginLog;
import io.openhotline.issuer.login.Staff;
import io.openhotline.issuer.secret.KeyRing;
import io.openhotline.issuer.secret.PrivateFolder;
import io.openhotline.issuer.secret.SecretFiles;
import io.openhotline.issuer.settings.IssuerRefused;
import io.openhotline.issuer.settings.IssuerSettings;
import io.openhotline.issuer.token.Clients;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// Starts the issuer, or with the argument `keycloak-realm` writes its accounts for Keycloak.
/// Everything that the operator can have done wrong is found before the web server starts, and ends
/// the process with one line.
@SpringBootApplication(proxyBeanMethods = false)
public class Issuer {

    public static void main(String[] arguments) {
        try {
            IssuerSettings settings = IssuerSettings.from(System.getenv());
            if (List.of(arguments).equals(List.of("keycloak-realm"))) {
                writeRealm(settings);
            } else {
                start(settings, Clock.systemUTC());
            }
        } catch (IssuerRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /// Makes the passwords and secrets that are missing, and writes the realm for Keycloak beside
    /// them.
    static void writeRealm(IssuerSettings settings) {
        Identity identity = IdentityFile.read(settings.pack()).withServices();
        PrivateFolder folder = PrivateFolder.at(settings.folder());
        RealmFile.write(
                folder, settings, identity, passwords(folder, identity), secrets(folder, identity));
    }

    private static Map<String, String> passwords(PrivateFolder folder, Identity identity) {
        return SecretFiles.passwords(folder.folder("people")).of(identity.people().keySet());
    }

    private static Map<String, String> secrets(PrivateFolder folder, Identity identity) {
        var clients = new HashSet<>(identity.systems().keySet());
        clients.add(Clients.PAGES);
        return SecretFiles.clientSecrets(folder.folder("systems")).of(clients);
    }

    static ConfigurableApplicationContext start(IssuerSettings settings, Clock clock) {
        Identity identity = IdentityFile.read(settings.pack()).withServices();
        PrivateFolder folder = PrivateFolder.at(settings.folder());
        Map<String, String> passwords = passwords(folder, identity);
        Map<String, String> secrets = secrets(folder, identity);
        KeyRing ring = KeyRing.open(folder.folder("keys"), settings.keyAge(), clock);
        return new SpringApplicationBuilder(Issuer.class)
                .properties(Map.of("server.port", settings.port()))
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean(IssuerSettings.class, () -> settings);
                    context.registerBean(Identity.class, () -> identity);
                    context.registerBean(KeyRing.class, () -> ring);
                    context.registerBean(Clients.class, () -> new Clients(settings, secrets));
                    context.registerBean(DigestPasswordEncoder.class);
                    context.registerBean(LoginLog.class, () -> new LoginLog(identity));
                    context.registerBean(Staff.class, () -> new Staff(identity, passwords, clock));
                })
                .run();
    }
}
