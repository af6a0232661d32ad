package io.openhotline.platform.http;

import io.openhotline.platform.http.AnswerRepository.AlreadyAnswered;
import io.openhotline.platform.http.AnswerRepository.Answer;
import io.openhotline.platform.http.AnswerRepository.Key;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `Idempotency-Key`: the same key with the same body gets the same answer, and the work is done
/// once; with another body it is a 422. The answer is stored in the transaction of the work, so a
/// crash in between leaves neither. Refusals are not stored: a retry is decided on again.
@ApplicationScoped
public class Idempotency {
    public static final String HEADER = "Idempotency-Key";

    /// The header of a repeated answer: `true` where an earlier request with this key got it.
    public static final String REPLAYED_HEADER = "Idempotency-Replayed";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private record Request(Key key, String fingerprint, Supplier<Response> work) {}

    private final AnswerRepository answers;
    private final AnswerFormat format;

    Idempotency(AnswerRepository answers, AnswerFormat format) {
        this.answers = answers;
        this.format = format;
    }

    /// Does the work in a transaction of its own, once for each key.
    ///
    /// @param key refused where it is missing
    /// @param operation the method and the path, within which keys are unique
    /// @param work may be called again for a request that came twice at the same moment
    public Response required(
            @Nullable String key, String operation, Object body, Supplier<Response> work) {
        if (key == null || !KEY.matcher(key).matches()) {
            return Problem.response(400, "idempotency-key-required");
        }
        var request = new Request(new Key(operation, key), format.fingerprint(body), work);
        try {
            return inTransaction(() -> repeated(request).orElseGet(() -> firstAnswer(request)));
        } catch (AlreadyAnswered e) {
            // The same request went through beside this one, whose work is rolled back.
            return inTransaction(() -> repeated(request).orElseThrow(() -> e));
        }
    }

    /// As [#required], but without a key the work is simply done.
    public Response optional(
            @Nullable String key, String operation, Object body, Supplier<Response> work) {
        return key == null ? inTransaction(work) : required(key, operation, body, work);
    }

    private Optional<Response> repeated(Request request) {
        return answers.find(request.key()).map(answer -> repeat(request, answer));
    }

    private static Response repeat(Request request, Answer answer) {
        return answer.fingerprint().equals(request.fingerprint())
                ? AnswerFormat.again(answer)
                : Problem.response(422, "idempotency-key-reused");
    }

    private Response firstAnswer(Request request) {
        Response response = successOf(request.work());
        answers.add(request.key(), format.store(request.fingerprint(), response));
        return response;
    }

    /// A refusal rolls back whatever the work had begun.
    private static Response inTransaction(Supplier<Response> work) {
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
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final transient Response answer;

        private Refused(Response answer) {
            super(null, null, false, false);
            this.answer = answer;
        }
    }
}
