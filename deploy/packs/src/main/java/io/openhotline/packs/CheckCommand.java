package io.openhotline.packs;

import io.openhotline.packs.check.CheckReport;
import io.openhotline.packs.check.PackCheck;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hotline pack check`.
@Command(
        name = "check",
        description = "Checks the files of packs, each by itself and together.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {" 0:no pack has a fault", " 1:a pack has a fault", " 2:a pack is missing"},
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "the folder of a pack")
    private List<Path> folders = List.of();

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return folders.stream().mapToInt(this::check).max().orElse(0);
    }

    private int check(Path folder) {
        CheckReport report = PackCheck.check(PackFolders.existing(folder), Instant.now());
        var out = spec.commandLine().getOut();
        report.lines().forEach(out::println);
        out.printf(
                "%s: %d faults, %d hints%n", folder, report.faults().size(), report.hints().size());
        return report.faults().isEmpty() ? 0 : 1;
    }
}
