package io.openhotline.platform.privacy;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.identity.Caller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reading of personal data in clear. `person` and `client` come from the token; `reason` is null
/// for a reading by right, and only a reveal has one.
public record Access(
        Actor actor,
        @Nullable String person,
        @Nullable String client,
        String operation,
        @Nullable UUID ticket,
        List<String> fields,
        @Nullable RevealReason reason,
        @Nullable String note) {

    public Access {
        fields = List.copyOf(fields);
    }

    /// A reading in clear that the caller's role allows.
    public static Access byRight(
            Caller caller, String operation, @Nullable UUID ticket, List<String> fields) {
        return new Access(
                caller.actor(),
                caller.person(),
                caller.client(),
                operation,
                ticket,
                fields,
                null,
                null);
    }
}
