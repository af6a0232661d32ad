package io.openhotline.packs;

import io.openhotline.client.CommandException;
import io.openhotline.contracts.CategoryKind;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hotline pack new`.
@Command(
        name = "new",
        description = {
            "Lays out a small pack that works, in deploy/policies/NAME.",
            "With --categories it also has the tree of categories of a CSV file."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            " 0:the pack is there",
            " 2:there is such a pack, or the name or the file is at fault"
        },
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private static final String FORM = "[a-z0-9][a-z0-9-]{0,39}";

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Parameters(paramLabel = "NAME", description = "1 to 40 small letters, digits and hyphens")
    private String name;

    @Option(
            names = "--categories",
            paramLabel = "FILE.csv",
            description = {
                "a header, and in each row a category of tickets with those above it: a column for",
                "each level, the highest first"
            })
    private @Nullable Path categories;

    @Option(
            names = "--kind",
            defaultValue = "OTHER",
            description =
                    "the kind of those categories: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private CategoryKind kind = CategoryKind.OTHER;

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!name.matches(FORM)) {
            throw new CommandException(
                    "'" + name + "': a name has 1 to 40 small letters, digits and hyphens");
        }
        Path folder = PackFolders.shipped(name);
        PackLayout.write(folder, tree());
        spec.commandLine()
                .getOut()
                .printf("%s%ndeploy/hotline up --pack %s runs it%n", folder, name);
        return 0;
    }

    private TreeLayout tree() {
        return categories == null
                ? TreeLayout.NONE
                : new TreeLayout(CategoryTree.read(categories), kind);
    }
}
