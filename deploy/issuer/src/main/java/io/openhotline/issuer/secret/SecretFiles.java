package io.openhotline.issuer.secret;

import io.openhotline.issuer.settings.IssuerRefused;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One secret per account, each in a file of its own that is named like the account. An operator
/// may write another one into it; it counts after the next start.
public final class SecretFiles {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final PrivateFolder folder;
    private final RandomText kind;

    private SecretFiles(PrivateFolder folder, RandomText kind) {
        this.folder = folder;
        this.kind = kind;
    }

    public static SecretFiles passwords(PrivateFolder folder) {
        return new SecretFiles(folder, RandomText.PASSWORD);
    }

    public static SecretFiles clientSecrets(PrivateFolder folder) {
        return new SecretFiles(folder, RandomText.CLIENT_SECRET);
    }

    /// Reads the secrets of these accounts and makes those that are missing. Deletes the ones of
    /// other accounts, so that an account that comes back gets a new one.
    public Map<String, String> of(Set<String> accounts) {
        Set<String> there = Set.copyOf(folder.names());
        there.stream().filter(name -> !accounts.contains(name)).forEach(folder::delete);
        accounts.stream()
                .filter(account -> !there.contains(account))
                .forEach(account -> folder.write(account, kind.next() + "\n"));
        return accounts.stream().collect(Collectors.toMap(Function.identity(), this::read));
    }

    private String read(String account) {
        String secret = folder.read(account).strip();
        if (secret.length() < SHORTEST || secret.length() > LONGEST) {
            throw new IssuerRefused(
                    folder.file(account),
                    "a secret has %d to %d characters".formatted(SHORTEST, LONGEST));
        }
        return secret;
    }
}
