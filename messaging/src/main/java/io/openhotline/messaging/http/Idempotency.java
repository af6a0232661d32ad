package io.openhotline.messaging.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.messaging.http.AnswerTable.Answer;
import io.openhotline.messaging.http.AnswerTable.Key;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// `Idempotency-Key`: the same key with the same body gets the same answer, and the work is done
/// once; with another body it is a 422. The answer is stored in the transaction of the work, so a
/// crash in between leaves neither. Refusals are not stored: a retry is judged anew.
@ApplicationScoped
public class Idempotency {
    public static final String HEADER = "Idempotency-Key";

    /// `true` on an answer that an earlier request with the same key got already.
    public static final String REPLAYED_HEADER = "Idempotency-Replayed";

    private final AnswerTable answers;
    private final ObjectMapper json;

    Idempotency(AnswerTable answers, ObjectMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /// `operation` is the method and the path, within which keys are unique; a missing key is
    /// refused.
    public Response required(
            @Nullable String key, String operation, Object body, Supplier<Response> work) {
        return key == null
                ? Problem.response(400, "idempotency-key-required")
                : once(key, operation, body, work);
    }

    /// As [#required], but without a key the work is simply done.
    public Response optional(
            @Nullable String key, String operation, Object body, Supplier<Response> work) {
        return key == null ? inTransaction(work) : once(key, operation, body, work);
    }

    private Response once(String text, String operation, Object body, Supplier<Response> work) {
        if (!text.matches("[\\x21-\\x7E]{1,200}")) {
            return Problem.response(400, "idempotency-key-required");
        }
        var key = new Key(operation, text);
        String fingerprint = fingerprint(body);
        return repeated(key, fingerprint).orElseGet(() -> firstTime(key, fingerprint, work));
    }

    private Optional<Response> repeated(Key key, String fingerprint) {
        return answers.find(key)
                .map(answer ->
                        answer.fingerprint().equals(fingerprint)
                                ? again(answer)
                                : Problem.response(422, "idempotency-key-reused"));
    }

    private Response firstTime(Key key, String fingerprint, Supplier<Response> work) {
        try {
            return inTransaction(() -> {
                Response response = work.get();
                if (isSuccess(response)) {
                    answers.add(key, toAnswer(fingerprint, response));
                }
                return response;
            });
        } catch (AnswerTable.AlreadyAnswered e) {
            // The same request went through beside this one, whose work is rolled back.
            return repeated(key, fingerprint).orElseThrow(() -> e);
        }
    }

    /// A refusal undoes whatever the work had begun.
    private static Response inTransaction(Supplier<Response> work) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> successOf(work));
        } catch (Refused refused) {
            return refused.answer;
        }
    }

    private static Response successOf(Supplier<Response> work) {
        Response response = work.get();
        if (!isSuccess(response)) {
            throw new Refused(response);
        }
        return response;
    }

    /// Rolls the transaction back and carries the answer out of it.
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Response answer;

        Refused(Response answer) {
            super(null, null, false, false);
            this.answer = answer;
        }
    }

    private static boolean isSuccess(Response response) {
        return response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
    }

    private Answer toAnswer(String fingerprint, Response response) {
        return new Answer(
                fingerprint,
                response.getStatus(),
                response.getHeaderString("Location"),
                response.getEntity() == null ? "" : write(response.getEntity()));
    }

    private static Response again(Answer answer) {
        var response = Response.status(answer.status()).header(REPLAYED_HEADER, "true");
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (!answer.body().isEmpty()) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
        }
        return response.build();
    }

    private String fingerprint(Object body) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(write(body).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not serialisable: " + value.getClass(), e);
        }
    }
}
