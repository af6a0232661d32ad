package io.openhotline.launcher;

import io.openhotline.client.token.LocalAccounts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints an access token of the system that runs on this machine.
@Command(
        name = "token",
        description = "Prints a token of a running system; it is valid for five minutes.",
        mixinStandardHelpOptions = true)
public final class TokenCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "WHO",
            description = "A role (agent, supervisor, …), a staff number or a client id.")
    private String who = "";

    @Option(
            names = "--pack",
            paramLabel = "NAME",
            description = "The policy pack that runs (default: ${DEFAULT-VALUE}).")
    private String pack = SystemOptions.REFERENCE_PACK;

    @Override
    public Integer call() {
        System.out.println(LocalAccounts.of(pack, System.getenv()).token(who));
        return 0;
    }
}
