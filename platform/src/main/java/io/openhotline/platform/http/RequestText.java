package io.openhotline.platform.http;

import io.openhotline.platform.http.Problem.FieldError;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Refuses a path or a query parameter that is not UTF-8 after percent-decoding, or that contains
/// U+0000, which PostgreSQL can't store in a text. So no resource has to check that.
@Provider
@PreMatching
@Priority(RequestText.AFTER_LANGUAGE)
public class RequestText implements ContainerRequestFilter {
    static final int AFTER_LANGUAGE = Priorities.USER + 100;

    /// Knows path and query as they were sent; JAX-RS gives out decoded ones only.
    private final HttpServerRequest sent;

    RequestText(HttpServerRequest sent) {
        this.sent = sent;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<FieldError> errors = errors(sent.path(), sent.query());
        if (!errors.isEmpty()) {
            request.abortWith(Problem.invalid(errors));
        }
    }

    private static List<FieldError> errors(@Nullable String path, @Nullable String query) {
        Stream<String> wrongPath = Stream.ofNullable(path).filter(it -> !isText(it));
        Stream<String> wrongParameters =
                Stream.ofNullable(query)
                        .flatMap(it -> Stream.of(it.split("&")))
                        .filter(it -> !isText(it));
        return Stream.concat(wrongPath.map(_ -> "path"), wrongParameters.map(RequestText::name))
                .map(name -> FieldError.of(name, "printable"))
                .toList();
    }

    /// Returns the name of `name=value`.
    private static String name(String parameter) {
        String name = parameter.replaceFirst("=.*", "");
        return isText(name) ? name : "query";
    }

    private static boolean isText(String encoded) {
        return Utf8.decode(percentDecoded(encoded))
                .filter(text -> text.indexOf('\0') < 0)
                .isPresent();
    }

    private static byte[] percentDecoded(String encoded) {
        byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
        var decoded = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%' && i + 2 < raw.length && isHex(raw[i + 1]) && isHex(raw[i + 2])) {
                decoded.write(Character.digit(raw[++i], 16) << 4 | Character.digit(raw[++i], 16));
            } else {
                decoded.write(raw[i]);
            }
        }
        return decoded.toByteArray();
    }

    private static boolean isHex(byte character) {
        return Character.digit(character, 16) >= 0;
    }
}
