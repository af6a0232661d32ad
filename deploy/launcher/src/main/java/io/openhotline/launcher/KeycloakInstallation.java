package io.openhotline.launcher;

import io.openhotline.testplatform.server.PlatformException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Keycloak, unpacked and built into the data folder of a pack, with the pack's realm. All of it is
/// made once; the realm is imported at the first start, and Keycloak owns the accounts from then
/// on.
///
/// @param distribution the zip file
/// @param folder where it is unpacked
/// @param issuerJar writes the realm
/// @param environment of the issuer: the pack, and the folder of passwords
/// @param identity the folder of passwords, secrets and the realm
record KeycloakInstallation(
        Path distribution,
        Path folder,
        Path issuerJar,
        Map<String, String> environment,
        Path identity) {
    private static final String REALM = "realm.json";

    Path home() {
        String name = Objects.requireNonNull(distribution.getFileName()).toString();
        return folder.resolve(
                name.replace("keycloak-quarkus-dist-", "keycloak-").replace(".zip", ""));
    }

    /// Does what is missing.
    void prepare() {
        Path done = home().resolve("built");
        try {
            if (!Files.exists(done)) {
                unpack();
                build();
                writeRealm();
                Files.createFile(done);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(distribution);
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = folder.resolve(file.toString().substring(1));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private void build() {
        run(
                Map.of("JAVA_HOME", System.getProperty("java.home")),
                List.of(
                        "sh",
                        home().resolve("bin/kc.sh").toString(),
                        "build",
                        "--db=dev-file",
                        "--health-enabled=true",
                        "--metrics-enabled=false",
                        "--features-disabled=kerberos,ciba,impersonation,docker"));
    }

    private void writeRealm() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        run(environment, List.of(java, "-jar", issuerJar.toString(), "keycloak-realm"));
        Path imports = Files.createDirectories(home().resolve("data/import"));
        Files.move(
                identity.resolve(REALM),
                imports.resolve(REALM),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void run(Map<String, String> variables, List<String> command) {
        Path log = folder.resolve("install.log");
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(variables);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            if (builder.start().waitFor() != 0) {
                throw new PlatformException("Keycloak can't be installed; see " + log);
            }
        } catch (IOException e) {
            throw new PlatformException("cannot run " + command + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("interrupted", e);
        }
    }
}
