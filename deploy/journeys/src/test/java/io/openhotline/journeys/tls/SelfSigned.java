package io.openhotline.journeys.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A certificate for loopback that signs itself, with its key, in PEM files.
final class SelfSigned {
    private static final String PASSWORD = "of-a-test";

    private final KeyStore keys;
    private final Path folder;

    private SelfSigned(KeyStore keys, Path folder) {
        this.keys = keys;
        this.folder = folder;
    }

    static SelfSigned in(Path folder) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        Path store = folder.resolve("keys.p12");
        Files.deleteIfExists(store);
        int status =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                                .toString(),
                                        "-genkeypair",
                                        "-alias",
                                        "own",
                                        "-dname",
                                        "CN=localhost",
                                        "-ext",
                                        "san=dns:localhost,ip:127.0.0.1",
                                        "-keyalg",
                                        "EC",
                                        "-groupname",
                                        "secp256r1",
                                        "-validity",
                                        "30",
                                        "-storetype",
                                        "PKCS12",
                                        "-keystore",
                                        store.toString(),
                                        "-storepass",
                                        PASSWORD))
                        .inheritIO()
                        .start()
                        .onExit()
                        .join()
                        .exitValue();
        if (status != 0) {
            throw new IOException("keytool failed");
        }
        var made =
                new SelfSigned(
                        KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray()), folder);
        made.write();
        return made;
    }

    private void write() throws IOException, GeneralSecurityException {
        Files.writeString(
                certificate(), pem("CERTIFICATE", keys.getCertificate("own").getEncoded()));
        Files.writeString(
                key(), pem("PRIVATE KEY", keys.getKey("own", PASSWORD.toCharArray()).getEncoded()));
        Files.setPosixFilePermissions(key(), PosixFilePermissions.fromString("rw-------"));
    }

    Path certificate() {
        return folder.resolve("certificate.pem");
    }

    Path key() {
        return folder.resolve("key.pem");
    }

    /// A context that trusts this certificate and no other.
    SSLContext trusted() throws GeneralSecurityException, IOException {
        var trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry("own", keys.getCertificate("own"));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trust);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static String pem(String kind, byte[] content) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, text, kind);
    }
}
