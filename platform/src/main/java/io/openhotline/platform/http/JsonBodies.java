package io.openhotline.platform.http;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;

/// Refuses a body that is not JSON in UTF-8, before any resource reads it: 415 for another content
/// type, 400 `not-utf-8` for malformed bytes. Without it, `text/plain` would be read by the
/// constructor of a record with one text, and Jackson would read overlong forms and UTF-16. A
/// resource that takes a stream reads a file and checks it itself.
@Provider
public class JsonBodies implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() == InputStream.class) {
            return context.proceed();
        }
        if (!isJson(context.getMediaType())) {
            throw new NotSupportedException();
        }
        byte[] body = context.getInputStream().readAllBytes();
        if (Utf8.firstMalformed(body).isPresent() || hasNul(body)) {
            throw new WebApplicationException(Problem.response(400, "not-utf-8"));
        }
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && type.getType().equals("application")
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    /// JSON in UTF-8 has no such byte; JSON in UTF-16 has many.
    private static boolean hasNul(byte[] body) {
        return IntStream.range(0, body.length).anyMatch(i -> body[i] == 0);
    }
}
