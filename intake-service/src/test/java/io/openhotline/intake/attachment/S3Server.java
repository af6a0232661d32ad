package io.openhotline.intake.attachment;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/// Runs S3Proxy, an S3 server that stores objects in a folder, as a process on loopback.
final class S3Server implements AutoCloseable {
    static final String BUCKET = "attachments";

    private static final String STARTED = "listens on ";

    private final Process process;
    private final URI endpoint;

    private S3Server(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /// Starts the server in the child process, and prints its port.
    public static void main(String[] folder) throws Exception {
        var blobs = new FilesystemNio2BlobStore(folder[0]);
        blobs.createContainer(BUCKET);
        S3Proxy server =
                S3Proxy.builder()
                        .blobStore(blobs)
                        .endpoint(URI.create("http://127.0.0.1:0"))
                        .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "hotline", "secret")
                        .build();
        server.start();
        System.out.println(STARTED + server.getPort());
    }

    /// Starts it, and waits until it listens.
    static S3Server start(Path folder) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                S3Server.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        return new S3Server(process, URI.create("http://127.0.0.1:" + port(process)));
    }

    private static String port(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(STARTED)) {
                return line.substring(STARTED.length());
            }
        }
        throw new IOException("The server ended with " + process.onExit().join().exitValue());
    }

    URI endpoint() {
        return endpoint;
    }

    /// Kills it, and waits for its end.
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
