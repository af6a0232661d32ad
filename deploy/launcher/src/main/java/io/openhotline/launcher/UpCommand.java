package io.openhotline.launcher;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts a system and runs until Ctrl-C, SIGTERM or a failure that a restart doesn't repair.
@Command(
        name = "up",
        description =
                "Starts PostgreSQL, Kafka, the issuer, the four services and the pages, and stops them on Ctrl-C.",
        mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {
    @Option(
            names = "--pack",
            paramLabel = "NAME",
            description =
                    "The policy pack, a folder in deploy/policies (default: ${DEFAULT-VALUE}).")
    private String pack = SystemOptions.REFERENCE_PACK;

    @Option(names = "--fresh", description = "Deletes this pack's data first.")
    private boolean fresh;

    @Option(
            names = "--identity",
            paramLabel = "keycloak|URL",
            description = {
                "Who gives tokens: Keycloak as one more process, or an issuer that runs elsewhere.",
                "Without it, a small issuer with the accounts of the pack."
            })
    private @Nullable String identity;

    @Override
    public Integer call() {
        long begun = System.nanoTime();
        SystemListener listener = System.out::println;
        LocalSystem system =
                LocalSystem.prepare(
                        SystemOptions.of(pack, fresh, identity, System.getenv()), listener);
        system.start();
        new Overview(system).lines().forEach(listener::says);
        listener.says(
                "\nup in %.1f s; Ctrl-C stops everything"
                        .formatted(
                                Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0));
        Optional<String> failure = system.awaitEnd();
        failure.ifPresent(reason -> System.err.println("hotline: " + reason));
        return failure.isPresent() ? 1 : 0;
    }
}
