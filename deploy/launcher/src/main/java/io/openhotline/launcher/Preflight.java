package io.openhotline.launcher;

import io.openhotline.client.PortPlan;
import io.openhotline.testplatform.server.PlatformException;
import io.openhotline.testplatform.server.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks what can be checked before anything starts. Each mistake is one line.
final class Preflight {
    static final long LEAST_DISK_BYTES = 1_000_000_000L;

    private final SystemOptions options;

    Preflight(SystemOptions options) {
        this.options = options;
    }

    /// Throws at the first mistake.
    void check() {
        checkServices();
        checkIssuer();
        checkWeb();
        checkPack();
        checkDisk(options.home());
        checkPorts();
    }

    private void checkServices() {
        for (String service : options.services()) {
            if (!SystemOptions.ALL_SERVICES.contains(service)) {
                throw new PlatformException(
                        "no service is called "
                                + service
                                + "; there are "
                                + String.join(", ", SystemOptions.ALL_SERVICES));
            }
            if (!Files.exists(options.jar(service))) {
                throw new PlatformException(
                        service + "-service is not built: " + options.jar(service) + " is missing");
            }
        }
    }

    private void checkWeb() {
        if (options.web() && !Files.exists(options.webJar())) {
            throw new PlatformException(
                    "deploy/web is not built: " + options.webJar() + " is missing");
        }
    }

    private void checkIssuer() {
        if (options.issuer() instanceof IssuerChoice.Keycloak(var zip)
                && !Files.isRegularFile(zip)) {
            throw new PlatformException("Keycloak is not there: " + zip + " is missing");
        }
        if (options.issuer().isChild() && !Files.exists(options.issuerJar())) {
            throw new PlatformException(
                    "the issuer is not built: " + options.issuerJar() + " is missing");
        }
    }

    private void checkPack() {
        if (!options.services().isEmpty() && !Files.isDirectory(options.policies())) {
            throw new PlatformException(
                    "no policy pack "
                            + options.pack()
                            + "; there are: "
                            + packs(options.policies().resolveSibling("")));
        }
    }

    private static String packs(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(pack -> pack.getFileName().toString())
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException none) {
            return "none";
        }
    }

    private static void checkDisk(Path home) {
        try {
            Files.createDirectories(home);
            long free = Files.getFileStore(home).getUsableSpace();
            if (free < LEAST_DISK_BYTES) {
                throw new PlatformException(
                        "the disk of %s has %d MB left; at least %d MB are needed"
                                .formatted(home, free / 1_000_000, LEAST_DISK_BYTES / 1_000_000));
            }
        } catch (IOException e) {
            throw new PlatformException("cannot write into " + home + ": " + e.getMessage(), e);
        }
    }

    private void checkPorts() {
        for (Map.Entry<String, String> part : usedPorts()) {
            int port = options.ports().of(part.getKey());
            if (!Ports.isFree(port)) {
                throw new PlatformException(
                        "port %d is in use; %s needs it (set %s to move it, or HOTLINE_PORT_BASE to move all)"
                                .formatted(
                                        port, part.getValue(), PortPlan.variable(part.getKey())));
            }
        }
    }

    private List<Map.Entry<String, String>> usedPorts() {
        var used = new ArrayList<Map.Entry<String, String>>();
        used.add(Map.entry("postgres", "PostgreSQL"));
        used.add(Map.entry("kafka", "Kafka"));
        used.add(Map.entry("controller", "Kafka's controller"));
        used.add(Map.entry("gateway", "the gateway for messages"));
        if (options.issuer().isChild()) {
            used.add(Map.entry("issuer", "the issuer"));
        }
        if (options.web()) {
            used.add(Map.entry(SystemOptions.WEB, "the pages"));
            used.add(
                    Map.entry(
                            SystemOptions.WEB + PortPlan.MANAGEMENT,
                            "the management of the pages"));
        }
        for (String name : options.services()) {
            used.add(Map.entry(name, name + "-service"));
            used.add(
                    Map.entry(
                            name + PortPlan.MANAGEMENT, "the management of " + name + "-service"));
        }
        return used;
    }
}
