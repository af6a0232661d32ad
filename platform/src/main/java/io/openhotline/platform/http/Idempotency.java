package io.openhotline.platform.http;

import io.openhotline.platform.http.AnswerTable.AlreadyAnswered;
import io.openhotline.platform.http.AnswerTable.Answer;
import io.openhotline.platform.http.AnswerTable.Key;
import io.openhotline.platform.http.AnswerTable.Stored;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `Idempotency-Key`: the same key with the same body gets the same answer, and the work is done
/// once; with another body it is a 422. The answer is stored in the transaction of the work, so a
/// crash in between leaves neither. Refusals are not stored: a retry is judged anew.
@ApplicationScoped
public class Idempotency {
    public static final String HEADER = "Idempotency-Key";

    /// `true` on an answer that an earlier request with the same key got already.
    public static final String REPLAYED_HEADER = "Idempotency-Replayed";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    /// A request with its key.
    record Keyed(Key key, String fingerprint, Supplier<Response> work) {}

    private final AnswerTable answers;
    private final AnswerFormat format;

    Idempotency(AnswerTable answers, AnswerFormat format) {
        this.answers = answers;
        this.format = format;
    }

    /// `operation` is the method and the path, within which keys are unique; a missing key is
    /// refused.
    public Response required(
            @Nullable String key, String operation, Object body, Supplier<Response> work) {
        return once(key, operation, body, work, this::alone);
    }

    /// As [#required], but without a key the work is simply done.
    public Response optional(
            @Nullable String key, String operation, Object body, Supplier<Response> work) {
        return key == null ? inTransaction(work) : once(key, operation, body, work, this::alone);
    }

    /// For what many ask for at once.
    ///
    /// @param prepare called once for each transaction, before its work, with what that is about:
    ///   the place to read and lock it together
    public <S> IdempotentGroup<S> group(Consumer<List<S>> prepare) {
        return new IdempotentGroup<>(this, prepare);
    }

    Response once(
            @Nullable String text,
            String operation,
            Object body,
            Supplier<Response> work,
            Function<Keyed, Response> how) {
        if (text == null || !KEY.matcher(text).matches()) {
            return Problem.response(400, "idempotency-key-required");
        }
        var request = new Keyed(new Key(operation, text), format.fingerprint(body), work);
        try {
            return how.apply(request);
        } catch (AlreadyAnswered e) {
            // The same request went through beside this one, whose work is rolled back.
            return repeated(request).orElseThrow(() -> e);
        }
    }

    private Response alone(Keyed request) {
        return inTransaction(() -> doAll(List.of(request)).getFirst());
    }

    private Optional<Response> repeated(Keyed request) {
        return answers.find(request.key()).map(answer -> repeat(request, answer));
    }

    private static Response repeat(Keyed request, Answer answer) {
        return answer.fingerprint().equals(request.fingerprint())
                ? AnswerFormat.again(answer)
                : Problem.response(422, "idempotency-key-reused");
    }

    /// Within a transaction. A refusal fails it, and so does a key that comes twice.
    List<Response> doAll(List<Keyed> requests) {
        Map<Key, Answer> known = answers.find(distinctKeys(requests));
        var given = new ArrayList<Stored>();
        List<Response> responses =
                requests.stream()
                        .map(request -> {
                            Answer answer = known.get(request.key());
                            return answer == null
                                    ? doOnce(request, given)
                                    : repeat(request, answer);
                        })
                        .toList();
        answers.add(given);
        return responses;
    }

    private Response doOnce(Keyed request, List<Stored> given) {
        Response response = successOf(request.work());
        given.add(new Stored(request.key(), format.store(request.fingerprint(), response)));
        return response;
    }

    private static Set<Key> distinctKeys(List<Keyed> requests) {
        var keys = new HashSet<Key>();
        for (Keyed request : requests) {
            if (!keys.add(request.key())) {
                throw new AlreadyAnswered();
            }
        }
        return keys;
    }

    /// A refusal undoes whatever the work had begun.
    static Response inTransaction(Supplier<Response> work) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> successOf(work));
        } catch (Refused refused) {
            return refused.answer;
        }
    }

    private static Response successOf(Supplier<Response> work) {
        Response response = work.get();
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            throw new Refused(response);
        }
        return response;
    }

    /// Rolls the transaction back and carries the answer out of it.
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final transient Response answer;

        private Refused(Response answer) {
            super(null, null, false, false);
            this.answer = answer;
        }
    }
}
