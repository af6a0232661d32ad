package io.openhotline.client.token;

import io.openhotline.client.CommandException;
import io.openhotline.client.token.Accounts.Account;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/// Logs in to the issuer of `deploy/hotline up`, with the passwords and client secrets that it
/// keeps in a folder.
///
/// @param pack the policy pack, whose `identity.yaml` names the accounts
/// @param folder has the passwords in `people` and the client secrets in `systems`
public record LocalAccounts(URI issuer, Path pack, Path folder) {

    /// The file in the folder `issuer` of a pack that has the issuer's URL.
    public static final String URL_FILE = "url";

    private static final String IDENTITY = "identity";

    /// The accounts of the system that runs on this machine, by the environment variables
    /// `HOTLINE_…`.
    ///
    /// @param pack the name of the policy pack that runs
    public static LocalAccounts of(String pack, Map<String, String> environment) {
        Path root = Path.of(environment.getOrDefault("HOTLINE_ROOT", ".")).toAbsolutePath();
        String home = environment.get("HOTLINE_HOME");
        Path folder = (home == null ? root.resolve(".hotline") : Path.of(home)).resolve(pack);
        return new LocalAccounts(
                URI.create(read(folder.resolve("issuer").resolve(URL_FILE))),
                root.resolve("deploy/policies").resolve(pack),
                folder.resolve(IDENTITY));
    }

    /// Tokens of an account, renewed as needed.
    ///
    /// @param who a role, a staff number or a client id
    public Tokens tokens(String who) {
        return new RenewedTokens(() -> token(who), Clock.systemUTC());
    }

    /// A token that is valid for five minutes.
    public String token(String who) {
        Account account = Accounts.of(pack).find(who);
        var client = new TokenClient(issuer);
        return account.person()
                ? client.ofPerson(account.id(), secret("people", account))
                : client.ofSystem(account.id(), secret("systems", account));
    }

    private String secret(String list, Account account) {
        return read(folder.resolve(list).resolve(account.id()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CommandException(
                    "cannot read " + file + "; start a hotline with deploy/hotline up", e);
        }
    }
}
