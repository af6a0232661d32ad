package io.openhotline.platform.http;

import io.openhotline.platform.database.GroupCommit;
import io.openhotline.platform.http.Idempotency.Keyed;
import io.openhotline.platform.http.Idempotency.Refused;
import io.opentelemetry.context.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Requests that many make at once: those that come together share a transaction, see
/// [GroupCommit]. The work runs outside of the request's context, and may run again after a
/// neighbour's failure.
///
/// @param <S> what the work of a request is about
public final class IdempotentGroup<S> {
    private record Member<S>(Keyed request, S subject) {}

    private final Idempotency idempotency;
    private final Consumer<List<S>> prepare;
    private final GroupCommit<Member<S>, Response> commits = new GroupCommit<>(this::doAll);

    IdempotentGroup(Idempotency idempotency, Consumer<List<S>> prepare) {
        this.idempotency = idempotency;
        this.prepare = prepare;
    }

    /// As [Idempotency#required].
    public Response required(
            @Nullable String key,
            String operation,
            Object body,
            S subject,
            Supplier<Response> work) {
        return idempotency.once(
                key,
                operation,
                body,
                Context.current().wrapSupplier(work),
                request -> together(new Member<>(request, subject)));
    }

    /// As [Idempotency#optional].
    public Response optional(
            @Nullable String key,
            String operation,
            Object body,
            S subject,
            Supplier<Response> work) {
        return key == null
                ? Idempotency.inTransaction(work)
                : required(key, operation, body, subject, work);
    }

    private Response together(Member<S> member) {
        try {
            return commits.commit(member);
        } catch (Refused refused) {
            return refused.answer;
        }
    }

    private List<Response> doAll(List<Member<S>> members) {
        prepare.accept(members.stream().map(Member::subject).toList());
        return idempotency.doAll(members.stream().map(Member::request).toList());
    }
}
