package io.openhotline.packs;

import io.openhotline.client.CommandException;
import io.openhotline.packs.check.PackReading;
import io.openhotline.packs.trial.TicketFile;
import io.openhotline.packs.trial.TrialReport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hotline pack try`.
@Command(
        name = "try",
        description = {
            "Sends recorded tickets through a changed pack and says which would go elsewhere.",
            "Nothing is filed."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            " 0:every ticket goes as before",
            " 1:some tickets go elsewhere, have other times, or are refused",
            " 2:a pack or the file can't be read"
        },
        mixinStandardHelpOptions = true)
final class TryCommand implements Callable<Integer> {
    @SuppressWarnings("NullAway.Init") // set by picocli
    @Parameters(paramLabel = "DIR", description = "the folder of the changed pack")
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Option(
            names = "--tickets",
            required = true,
            paramLabel = "FILE",
            description = "JSON lines with the members of a filing, or a CSV file")
    private Path tickets;

    @Option(
            names = "--mapping",
            paramLabel = "M.yaml",
            description = "the meaning of the columns, if FILE is a CSV file")
    private @Nullable Path mapping;

    @Option(
            names = "--against",
            paramLabel = "DIR",
            description =
                    "the pack to compare with (default: that of the same name in deploy/policies)")
    private @Nullable Path against;

    @Option(
            names = "--show",
            defaultValue = "20",
            description = "how many single tickets are shown (${DEFAULT-VALUE})")
    private int show;

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var file = new TicketFile(tickets, mapping, Instant.now());
        TrialReport report =
                TrialReport.of(
                        PackReading.read(PackFolders.existing(present())),
                        PackReading.read(PackFolders.existing(folder)),
                        file,
                        show);
        report.lines().forEach(spec.commandLine().getOut()::println);
        return report.different() == 0 ? 0 : 1;
    }

    private Path present() {
        if (against != null) {
            return against;
        }
        Path changed = folder.toAbsolutePath().normalize();
        Path name = changed.getFileName();
        Path named = PackFolders.shipped(name == null ? "" : name.toString());
        if (named.equals(changed)) {
            throw new CommandException(
                    folder + " is the pack itself: name another one by --against");
        }
        return named;
    }
}
