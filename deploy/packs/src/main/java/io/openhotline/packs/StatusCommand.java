package io.openhotline.packs;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `hotline pack status`.
@Command(
        name = "status",
        description =
                "Says which version each running service and instance has, and what is planned.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @Mixin private RunningSystem system = new RunningSystem();

    @Override
    public Integer call() {
        system.takeover().status().forEach(system::print);
        return 0;
    }
}
