package io.openhotline.packs;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `hotline pack cancel`.
@Command(
        name = "cancel",
        description = "Cancels a takeover whose time has not come.",
        mixinStandardHelpOptions = true)
final class CancelCommand implements Callable<Integer> {
    @Mixin private RunningSystem system = new RunningSystem();

    @Override
    public Integer call() {
        List<String> cancelled = system.takeover().cancel();
        system.print(
                cancelled.isEmpty()
                        ? "nothing is planned"
                        : "cancelled in " + String.join(", ", cancelled));
        return 0;
    }
}
