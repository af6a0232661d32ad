package io.openhotline.importer;

import io.openhotline.client.CommandException;
import io.openhotline.client.token.LocalAccounts;
import io.openhotline.client.token.TokenFile;
import io.openhotline.client.token.Tokens;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hotline import`.
@Command(
        name = "import",
        description = {
            "Files the rows of a CSV file as tickets, at their own times.",
            "A second run files nothing twice and continues where the first one stopped."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            " 0:every row is filed, by this run or by an earlier one",
            " 1:some rows are refused, or the course of some could not be ended, or the run stopped",
            " 2:no row is filed: the file, the mapping or the hotline is at fault, or all are refused"
        },
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    @SuppressWarnings("NullAway.Init") // set by picocli
    @Parameters(paramLabel = "FILE.csv", description = "the rows")
    private Path file;

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "M.yaml",
            description = "the meaning of the columns")
    private Path mapping;

    @Option(names = "--intake", paramLabel = "URL", description = "the intake service")
    private @Nullable URI intake;

    @Option(names = "--dispatch", paramLabel = "URL", description = "the dispatch service")
    private @Nullable URI dispatch;

    @Option(
            names = "--pack",
            defaultValue = "water-utility",
            paramLabel = "NAME",
            description =
                    "the policy pack that runs here; its importer files the rows (${DEFAULT-VALUE})")
    private String pack = "";

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "a file with an access token of an importer, instead of that account; it is read"
                            + " for each request, so that the token can be renewed")
    private @Nullable Path tokenFile;

    @Option(
            names = "--refused",
            paramLabel = "FILE",
            description = "file for refused rows (default: FILE.csv.refused.csv)")
    private @Nullable Path refused;

    @Option(
            names = "--at-once",
            defaultValue = "48",
            description = "concurrent rows (${DEFAULT-VALUE})")
    private int atOnce;

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            return new Import(file, mapping, refusedFile(), atOnce, tokens(), intake, dispatch)
                    .run(spec.commandLine().getOut());
        } catch (CommandException e) {
            spec.commandLine().getErr().println("hotline: " + e.getMessage());
            return ImportStatus.NOTHING_FILED;
        }
    }

    private Tokens tokens() {
        return tokenFile == null
                ? LocalAccounts.of(pack, System.getenv()).tokens("importer")
                : new TokenFile(tokenFile);
    }

    private Path refusedFile() {
        return refused == null ? file.resolveSibling(file.getFileName() + ".refused.csv") : refused;
    }
}
