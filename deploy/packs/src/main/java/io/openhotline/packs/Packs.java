package io.openhotline.packs;

import io.openhotline.client.CommandException;
import io.openhotline.platform.policy.PolicyRefused;
import java.util.logging.Level;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The main class of `deploy/hotline pack`.
@Command(
        name = "pack",
        description =
                "Checks, tries, compares and lays out policy packs, which needs no running hotline;"
                        + " loads one into a running hotline.",
        subcommands = {
            CheckCommand.class,
            TryCommand.class,
            DiffCommand.class,
            NewCommand.class,
            LoadCommand.class,
            StatusCommand.class,
            BackCommand.class,
            CancelCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Packs {
    private Packs() {}

    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        LogManager.getLogManager().getLogger("").setLevel(Level.SEVERE);
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Packs())
                .setExecutionExceptionHandler((failure, commandLine, _) -> {
                    if (!(failure instanceof PolicyRefused
                            || failure instanceof CommandException)) {
                        throw failure;
                    }
                    commandLine.getErr().println("hotline: " + failure.getMessage());
                    return 2;
                });
    }
}
