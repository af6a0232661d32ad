package io.openhotline.packs;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `hotline pack back`.
@Command(
        name = "back",
        description = "Takes the version before over, in all services, in a few seconds.",
        mixinStandardHelpOptions = true)
final class BackCommand implements Callable<Integer> {
    @Mixin private RunningSystem system = new RunningSystem();

    @Override
    public Integer call() {
        system.takeOver(system.takeover().before(), LoadCommand.earliest());
        return 0;
    }
}
