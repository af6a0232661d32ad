package io.openhotline.issuer.identity;

import io.openhotline.issuer.settings.IssuerRefused;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads `identity.yaml` of a pack and compares it with the pack's departments and channels.
public final class IdentityFile {
    private final Path file;
    private final PackCodes codes;

    private IdentityFile(Path file, PackCodes codes) {
        this.file = file;
        this.codes = codes;
    }

    public static Identity read(Path pack) {
        Path file = pack.resolve("identity.yaml");
        Identity identity = StrictYaml.read(file, Identity.class);
        new IdentityFile(file, PackCodes.read(pack)).check(identity);
        return identity;
    }

    private void check(Identity identity) {
        if (identity.systems().containsKey(Identity.REPORTING)) {
            throw new IssuerRefused(
                    file,
                    "systems." + Identity.REPORTING,
                    "ids that begin with hotline are the hotline's own");
        }
        identity.people()
                .forEach((number, person) ->
                        known(
                                "people." + number + ".department",
                                person.department(),
                                codes.departments()));
        identity.systems()
                .forEach((id, system) -> {
                    known(
                            "systems." + id + ".department",
                            system.department(),
                            codes.departments());
                    known("systems." + id + ".channel", system.channel(), codes.channels());
                });
    }

    private void known(String key, @Nullable String code, Set<String> known) {
        if (code != null && !known.contains(code)) {
            throw new IssuerRefused(
                    file,
                    key,
                    "'%s' is not in %s; there are %s"
                            .formatted(code, PackCodes.FILE, new TreeSet<>(known)));
        }
    }
}
