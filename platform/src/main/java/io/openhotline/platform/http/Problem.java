package io.openhotline.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An error as in RFC 9457. `type` and each error's `rule` are stable API; `title` and `detail` are
/// for people, in the language of `Accept-Language` (Chinese or English).
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "An error as in RFC 9457")
public record Problem(
        String type, String title, int status, String detail, List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /// A field of the request that breaks a rule. `pointer` is a JSON pointer (RFC 6901) into the
    /// body, or the name of a parameter or header.
    @Schema(description = "A field that breaks a rule")
    public record FieldError(String pointer, String rule, String detail) {
        /// `arguments` fill the rule's text, for example the bounds of a range.
        public static FieldError of(String pointer, String rule, Object... arguments) {
            return new FieldError(pointer, rule, Texts.rule(rule, arguments));
        }
    }

    /// Makes the name of a decider's refusal the problem type: `ALREADY_WITHDRAWN` becomes
    /// `/problems/already-withdrawn`.
    public static Response conflict(Enum<?> refusal) {
        return response(409, slug(refusal));
    }

    public static Response notFound(String slug) {
        return response(404, slug);
    }

    /// Refuses the request because of these fields.
    public static Response invalid(List<FieldError> errors) {
        return response(400, "invalid-request", errors);
    }

    public static Response response(int status, String slug) {
        return response(status, slug, List.of());
    }

    public static Response response(int status, String slug, List<FieldError> errors) {
        return Response.status(status).type(MEDIA_TYPE).entity(of(status, slug, errors)).build();
    }

    static Problem of(int status, String slug, List<FieldError> errors) {
        return new Problem(
                "/problems/" + slug, Texts.title(slug), status, Texts.detail(slug), errors);
    }

    public static String slug(Enum<?> refusal) {
        return refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
