package io.openhotline.packs;

import io.openhotline.client.takeover.Services;
import io.openhotline.client.takeover.Takeover;
import java.time.Instant;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Finds the hotline that runs on this machine, and prints what a command did with it.
final class RunningSystem {
    @Option(
            names = "--pack",
            paramLabel = "NAME",
            description = "the pack with which it was started (default: ${DEFAULT-VALUE})")
    private String pack = "water-utility";

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    Takeover takeover() {
        return new Takeover(Services.of(pack, System.getenv()));
    }

    /// Plans a takeover and prints from when on it is in force.
    void takeOver(String version, Instant at) {
        print(
                takeover().plan(version, at)
                        ? "%s is in force from %s on".formatted(version, at)
                        : version + " is in force already");
    }

    void print(String line) {
        command.commandLine().getOut().println(line);
    }
}
