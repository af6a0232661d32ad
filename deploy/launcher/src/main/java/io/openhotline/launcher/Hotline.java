package io.openhotline.launcher;

import io.openhotline.client.CommandException;
import io.openhotline.demo.DemoCommand;
import io.openhotline.importer.ImportCommand;
import io.openhotline.launcher.topic.TopicCommand;
import io.openhotline.testplatform.server.PlatformException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The main class of the commands that `deploy/hotline` runs in Java.
@Command(
        name = "hotline",
        description = "Runs a hotline on this machine and files tickets into it.",
        subcommands = {
            UpCommand.class,
            TokenCommand.class,
            TopicCommand.class,
            ImportCommand.class,
            DemoCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Hotline {
    private Hotline() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Hotline())
                .setExecutionExceptionHandler((failure, commandLine, _) -> {
                    if (!(failure instanceof PlatformException
                            || failure instanceof CommandException)) {
                        throw failure;
                    }
                    commandLine.getErr().println("hotline: " + failure.getMessage());
                    return 1;
                });
    }
}
