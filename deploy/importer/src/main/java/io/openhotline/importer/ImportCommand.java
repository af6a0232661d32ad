package io.openhotline.importer;

import io.openhotline.client.ApiClient;
import io.openhotline.client.Catalogue;
import io.openhotline.client.CommandException;
import io.openhotline.client.Patience;
import io.openhotline.client.PortPlan;
import io.openhotline.importer.domain.CodeCheck;
import io.openhotline.importer.domain.ColumnCheck;
import io.openhotline.importer.domain.Finding;
import io.openhotline.importer.domain.Mapping;
import io.openhotline.importer.domain.RowPlanner;
import io.openhotline.importer.domain.Tally;
import io.openhotline.importer.domain.Tally.Count;
import java.io.Console;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hotline import`. Exit status 0: the file went through, refused rows included; 1: it didn't.
@Command(
        name = "import",
        description = {
            "Files the rows of a CSV file as tickets, at their own times.",
            "Run again, it files nothing twice and goes on where it was."
        },
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    private static final Patience UNTIL_ISSUED =
            new Patience(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofMinutes(2));

    @SuppressWarnings("NullAway.Init") // picocli fills it
    @Parameters(paramLabel = "FILE.csv", description = "the rows")
    private Path file;

    @SuppressWarnings("NullAway.Init") // picocli fills it
    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "M.yaml",
            description = "what the columns mean")
    private Path mappingFile;

    @Option(names = "--intake", paramLabel = "URL", description = "the intake service")
    private @Nullable URI intake;

    @Option(names = "--dispatch", paramLabel = "URL", description = "the dispatch service")
    private @Nullable URI dispatch;

    @Option(
            names = "--at-once",
            defaultValue = "48",
            description = "rows at work at once (${DEFAULT-VALUE})")
    private int atOnce;

    @SuppressWarnings("NullAway.Init") // picocli fills it
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Mapping mapping = MappingFile.read(mappingFile);
        var csv = new CsvFile(file, mapping.charset(), mapping.separator());
        check(ColumnCheck.findings(mapping, csv.header()));
        var planner = new RowPlanner(mapping);
        Survey survey = Survey.of(csv, planner);
        out.printf("%s: %s%n", file, survey);
        check(CodeCheck.findings(mapping, Catalogue.at(url(intake, "intake"))::of));
        var tally = new Tally();
        var progress = new Progress(out, isTerminal(), survey.rows());
        Optional<Throwable> failure =
                new ImportRun(csv, planner, filer(mapping, tally), tally, progress, atOnce).run();
        out.println(tally.report());
        failure.ifPresent(
                why -> out.printf("Stopped: %s. Run it again to go on.%n", why.getMessage()));
        out.flush();
        return failure.isPresent() || tally.of(Count.UNFINISHED) > 0 ? 1 : 0;
    }

    private RowFiler filer(Mapping mapping, Tally tally) {
        return new RowFiler(
                client(intake, "intake", mapping),
                new WorkOrders(client(dispatch, "dispatch", mapping), UNTIL_ISSUED),
                tally);
    }

    private static ApiClient client(@Nullable URI given, String part, Mapping mapping) {
        return new ApiClient(url(given, part), mapping.actor(), Patience.USUAL);
    }

    private static URI url(@Nullable URI given, String part) {
        return given == null
                ? URI.create("http://localhost:" + PortPlan.from(System.getenv()).of(part))
                : given;
    }

    private void check(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new CommandException(
                    String.join(
                            "\n",
                            findings.stream()
                                    .map(found ->
                                            mappingFile
                                                    + ": "
                                                    + found.key()
                                                    + ": "
                                                    + found.reason())
                                    .toList()));
        }
    }

    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
