package io.openhotline.platform.http;

import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.http.StoredResponseRepository.AlreadyStored;
import io.openhotline.platform.http.StoredResponseRepository.Key;
import io.openhotline.platform.http.StoredResponseRepository.StoredResponse;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Does the work of a caller's `Idempotency-Key` once. A repeat with the same key and body gets the
/// stored response; a repeat with another body gets 422. The same key of another caller is another
/// request. The response is stored in the transaction of the work, so a crash leaves both or
/// neither. A refusal is not stored: a retry is decided again.
@ApplicationScoped
public class Idempotency {
    public static final String HEADER = "Idempotency-Key";

    /// The header that is `true` on a repeated response.
    public static final String REPLAYED_HEADER = "Idempotency-Replayed";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private record Request(Key key, String fingerprint, Supplier<Response> work) {}

    private final StoredResponseRepository responses;
    private final ResponseFormat format;
    private final CurrentActor actor;

    Idempotency(StoredResponseRepository responses, ResponseFormat format, CurrentActor actor) {
        this.responses = responses;
        this.format = format;
        this.actor = actor;
    }

    /// Does the work in a new transaction, once for each key.
    ///
    /// @param key refused with 400 if it is missing or malformed
    /// @param operation the method and the path, within which a caller's keys are unique
    /// @param work is called twice if the same request arrives twice at the same moment; one of the
    ///   transactions is rolled back
    public Response required(
            @Nullable String key, String operation, Object body, Supplier<Response> work) {
        if (key == null || !KEY.matcher(key).matches()) {
            return Problem.response(400, "idempotency-key-required");
        }
        var request =
                new Request(
                        new Key(actor.get().toString(), operation, key),
                        format.fingerprint(body),
                        work);
        try {
            return inTransaction(() -> repeated(request).orElseGet(() -> first(request)));
        } catch (AlreadyStored e) {
            // The same request was committed concurrently; the work of this one is rolled back.
            return inTransaction(() -> repeated(request).orElseThrow(() -> e));
        }
    }

    /// Works like [#required], except that a request without a key is done without a record.
    public Response optional(
            @Nullable String key, String operation, Object body, Supplier<Response> work) {
        return key == null ? inTransaction(work) : required(key, operation, body, work);
    }

    private Optional<Response> repeated(Request request) {
        return responses
                .find(request.key(), request.fingerprint())
                .map(stored -> repeat(request, stored));
    }

    private static Response repeat(Request request, StoredResponse stored) {
        return stored.fingerprint().equals(request.fingerprint())
                ? ResponseFormat.replay(stored)
                : Problem.response(422, "idempotency-key-reused");
    }

    private Response first(Request request) {
        Response response = successOf(request.work());
        boolean imported = actor.get().is(Role.IMPORT);
        responses.add(request.key(), format.store(request.fingerprint(), response), imported);
        return response;
    }

    /// Rolls the transaction back if the response is a refusal.
    private static Response inTransaction(Supplier<Response> work) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> successOf(work));
        } catch (Refused refused) {
            return refused.response;
        }
    }

    private static Response successOf(Supplier<Response> work) {
        Response response = work.get();
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            throw new Refused(response);
        }
        return response;
    }

    /// Rolls the transaction back and carries the response out of it.
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final transient Response response;

        private Refused(Response response) {
            super(null, null, false, false);
            this.response = response;
        }
    }
}
