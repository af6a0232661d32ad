package io.openhotline.launcher;

import io.openhotline.client.CommandException;
import io.openhotline.client.token.TokenClient;
import io.openhotline.launcher.Accounts.Account;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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
        System.out.println(token(SystemOptions.of(pack, false, System.getenv()), who));
        return 0;
    }

    /// Logs in with the password or secret that the issuer has put into its folder.
    static String token(SystemOptions options, String who) {
        Account account = Accounts.of(options.policies()).find(who);
        var issuer =
                new TokenClient(URI.create("http://127.0.0.1:" + options.ports().of("issuer")));
        Path folder = options.home().resolve(options.pack()).resolve(SystemParts.IDENTITY);
        return account.person()
                ? issuer.ofPerson(account.id(), secret(folder.resolve("people"), account))
                : issuer.ofSystem(account.id(), secret(folder.resolve("systems"), account));
    }

    private static String secret(Path folder, Account account) {
        Path file = folder.resolve(account.id());
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CommandException(
                    "cannot read " + file + "; start a hotline with deploy/hotline up", e);
        }
    }
}
