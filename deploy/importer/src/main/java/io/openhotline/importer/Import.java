package io.openhotline.importer;

import io.openhotline.client.ApiClient;
import io.openhotline.client.Catalogue;
import io.openhotline.client.CommandException;
import io.openhotline.client.PortPlan;
import io.openhotline.client.RetryPolicy;
import io.openhotline.client.token.Tokens;
import io.openhotline.importer.csv.CsvFile;
import io.openhotline.importer.csv.RefusedRows;
import io.openhotline.importer.domain.CodeCheck;
import io.openhotline.importer.domain.ColumnCheck;
import io.openhotline.importer.domain.Finding;
import io.openhotline.importer.domain.ImportCounts;
import io.openhotline.importer.domain.ImportCounts.Count;
import io.openhotline.importer.domain.Mapping;
import io.openhotline.importer.domain.RowPlanner;
import java.io.Console;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One import: checks mapping and file before the first row is filed, files the rows and prints the
/// counts.
record Import(
        Path file,
        Path mappingFile,
        Path refusedFile,
        int atOnce,
        Tokens tokens,
        @Nullable URI intake,
        @Nullable URI dispatch) {
    private static final RetryPolicy UNTIL_ISSUED =
            new RetryPolicy(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofMinutes(2));

    /// Returns the exit status. Throws [CommandException] before anything is filed.
    int run(PrintWriter out) {
        Mapping mapping = MappingFile.read(mappingFile);
        var csv = new CsvFile(file, mapping.charset(), mapping.separator());
        check(ColumnCheck.findings(mapping, csv.header()));
        var planner = new RowPlanner(mapping);
        FirstPass pass = FirstPass.of(csv, planner);
        out.printf("%s: %s%n", file, pass);
        check(CodeCheck.findings(mapping, Catalogue.at(url(intake, "intake"), tokens)::of));
        try (var refused = new RefusedRows(refusedFile, csv)) {
            var counts = new ImportCounts();
            var progress = new Progress(out, isTerminal(), pass.rows());
            var run = new ImportRun(planner, filer(counts), refused, counts, progress, atOnce);
            return conclude(out, counts, run.file(csv));
        }
    }

    private int conclude(PrintWriter out, ImportCounts counts, Optional<String> failure) {
        out.println(counts.report());
        if (counts.of(Count.REFUSED) > 0) {
            out.printf("Refused rows with their reasons: %s%n", refusedFile);
        }
        failure.ifPresent(why -> out.printf("Stopped: %s. Run it again to continue.%n", why));
        out.flush();
        return ImportStatus.of(counts, failure.isPresent());
    }

    private RowFiler filer(ImportCounts counts) {
        return new RowFiler(
                client(intake, "intake"),
                new WorkOrders(client(dispatch, "dispatch"), UNTIL_ISSUED),
                counts);
    }

    private ApiClient client(@Nullable URI given, String part) {
        return new ApiClient(url(given, part), tokens, RetryPolicy.USUAL);
    }

    private static URI url(@Nullable URI given, String part) {
        return given == null
                ? URI.create("http://localhost:" + PortPlan.from(System.getenv()).of(part))
                : given;
    }

    private void check(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new CommandException(
                    findings.stream()
                            .map(found ->
                                    "%s: %s: %s"
                                            .formatted(mappingFile, found.key(), found.reason()))
                            .collect(Collectors.joining("\n")));
        }
    }

    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
