package io.openhotline.packs;

import io.openhotline.client.CommandException;
import io.openhotline.platform.pack.PackFiles;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hotline pack load`.
@Command(
        name = "load",
        description =
                "Loads a version of the pack into a running hotline, and takes it over without a"
                        + " restart: in all services or in none.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {" 0:the takeover is planned", " 2:a service refuses; nothing changes"},
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
    /// More than a service needs, because four services are asked one after the other.
    private static final Duration LEAD = Duration.ofSeconds(12);

    @Parameters(paramLabel = "DIR", description = "the folder of the pack")
    private Path folder = Path.of("");

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "from then on the version is in force, for example 2027-01-01T00:00:00+08:00"
                            + " (default: in a few seconds)")
    private @Nullable String at;

    @Mixin private RunningSystem system = new RunningSystem();

    @Override
    public Integer call() {
        Instant wanted = at == null ? null : time(at);
        String version = system.takeover().load(PackFiles.of(PackFolders.existing(folder)).texts());
        Instant from = wanted == null ? earliest() : wanted;
        system.takeOver(version, from);
        return 0;
    }

    static Instant earliest() {
        return Instant.now().plus(LEAD).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new CommandException(
                    "--at "
                            + text
                            + " is no time with an offset, such as"
                            + " 2027-01-01T00:00:00+08:00",
                    e);
        }
    }
}
