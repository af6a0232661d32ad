package io.openhotline.packs;

import io.openhotline.client.CommandException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hotline pack new`.
@Command(
        name = "new",
        description = "Lays out a small pack that works, in deploy/policies/NAME.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private static final String FORM = "[a-z0-9][a-z0-9-]{0,39}";

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Parameters(paramLabel = "NAME", description = "1 to 40 small letters, digits and hyphens")
    private String name;

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
        PackLayout.write(folder);
        spec.commandLine()
                .getOut()
                .printf("%s%ndeploy/hotline up --pack %s runs it%n", folder, name);
        return 0;
    }
}
