package io.openhotline.testplatform.server;

import io.openhotline.testplatform.secret.SecretFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;

/// Generates a certificate authority and a broker's certificate for loopback with the JDK's
/// `keytool`. The authority's key is deleted, so nobody can issue another certificate with it.
final class Certificates {
    /// The private key and certificate of the broker, and the authority's certificate, in PEM.
    static final String BROKER = "broker.pem";

    /// The authority's certificate, which clients have to know, in PEM.
    static final String CA = "ca.pem";

    private static final String STORE = "keys.p12";
    private static final String STORE_PASSWORD = "keys.password";
    private static final Duration LEAST_REST = Duration.ofDays(30);
    private static final String CRLF_FREE = "\n";

    private final SecretFolder folder;

    Certificates(SecretFolder folder) {
        this.folder = folder;
    }

    /// Generates both files where they are missing or end within a month.
    void ensure() {
        if (folder.has(CA) && folder.has(BROKER) && isValid(folder.file(CA))) {
            return;
        }
        char[] password = folder.secret(STORE_PASSWORD).toCharArray();
        try {
            Files.deleteIfExists(folder.file(STORE));
            keytool("ca", "CN=OpenHotline broker authority", List.of("bc:c", "ku:c=keyCertSign"));
            keytool(
                    "broker",
                    "CN=localhost",
                    List.of(
                            "san=dns:localhost,ip:127.0.0.1",
                            "ku:c=digitalSignature",
                            "eku=serverAuth,clientAuth"),
                    "-signer",
                    "ca");
            write(KeyStore.getInstance(folder.file(STORE).toFile(), password), password);
            Files.delete(folder.file(STORE));
            Files.delete(folder.file(STORE_PASSWORD));
        } catch (IOException | GeneralSecurityException e) {
            throw new PlatformException("cannot generate certificates: " + e.getMessage(), e);
        }
    }

    private void write(KeyStore keys, char[] password) throws GeneralSecurityException {
        String authority = pem("CERTIFICATE", keys.getCertificate("ca").getEncoded());
        var broker = new StringBuilder();
        broker.append(pem("PRIVATE KEY", keys.getKey("broker", password).getEncoded()));
        for (Certificate certificate : keys.getCertificateChain("broker")) {
            broker.append(pem("CERTIFICATE", certificate.getEncoded()));
        }
        folder.write(BROKER, broker.toString());
        folder.write(CA, authority);
    }

    private static String pem(String kind, byte[] content) {
        String text =
                Base64.getMimeEncoder(64, CRLF_FREE.getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(content);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, text, kind);
    }

    private static boolean isValid(Path certificate) {
        try (var in = Files.newInputStream(certificate)) {
            var found =
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509").generateCertificate(in);
            found.checkValidity(Date.from(Instant.now().plus(LEAST_REST)));
            return true;
        } catch (IOException | GeneralSecurityException unusable) {
            return false;
        }
    }

    private void keytool(String alias, String name, List<String> extensions, String... more)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-alias", alias, "-dname", name));
        command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-validity", "3650"));
        extensions.forEach(extension -> command.addAll(List.of("-ext", extension)));
        command.addAll(List.of("-storetype", "PKCS12"));
        command.addAll(List.of("-keystore", folder.file(STORE).toString()));
        command.addAll(List.of("-storepass:file", folder.file(STORE_PASSWORD).toString()));
        command.addAll(List.of(more));
        Process process =
                new ProcessBuilder(PrivateFiles.privately(command))
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new PlatformException("keytool failed: " + output.strip());
        }
    }
}
