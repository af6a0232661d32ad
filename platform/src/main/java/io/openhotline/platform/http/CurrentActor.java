package io.openhotline.platform.http;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.identity.Caller;
import io.openhotline.platform.identity.Grant;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Holds who sends this request, and what the matrix lets them do with its operation. Resources put
/// the actor into their commands.
@RequestScoped
public class CurrentActor {
    public static final String HEADER = "X-Hotline-Actor";

    private @Nullable Caller caller;
    private @Nullable Grant grant;

    /// Fails where the filter has found no actor, rather than act as somebody.
    public Actor get() {
        return caller().actor();
    }

    /// Fails as [#get()] does.
    public Caller caller() {
        if (caller == null) {
            throw new IllegalStateException("This request has no caller");
        }
        return caller;
    }

    /// Returns empty where the filter has found no actor.
    Optional<Caller> known() {
        return Optional.ofNullable(caller);
    }

    /// Fails as [#get()] does.
    public Grant grant() {
        if (grant == null) {
            throw new IllegalStateException("This request has no grant");
        }
        return grant;
    }

    void set(Caller caller, Grant grant) {
        this.caller = caller;
        this.grant = grant;
    }
}
