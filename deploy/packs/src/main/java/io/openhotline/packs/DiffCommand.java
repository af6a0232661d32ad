package io.openhotline.packs;

import io.openhotline.packs.diff.FolderDiff;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hotline pack diff`.
@Command(
        name = "diff",
        description = "Says in words what changed from one pack to another.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {" 0:nothing changed", " 1:something changed", " 2:a pack can't be read"},
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    @SuppressWarnings("NullAway.Init") // set by picocli
    @Parameters(index = "0", paramLabel = "A", description = "the folder of the pack before")
    private Path before;

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Parameters(index = "1", paramLabel = "B", description = "the folder of the pack after")
    private Path after;

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<String> changes =
                FolderDiff.between(PackFolders.existing(before), PackFolders.existing(after));
        changes.forEach(spec.commandLine().getOut()::println);
        return changes.isEmpty() ? 0 : 1;
    }
}
