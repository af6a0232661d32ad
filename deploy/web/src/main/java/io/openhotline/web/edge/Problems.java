package io.openhotline.web.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/// Answers with a problem of the door itself (RFC 9457), in the language of the request.
public final class Problems {
    public static final String TYPE = "application/problem+json";

    private Problems() {}

    public static void send(
            RoutingContext context, int status, String type, String chinese, String english) {
        boolean isEnglish = isEnglish(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, TYPE)
                .end(body(status, type, isEnglish ? english : chinese).toBuffer());
    }

    public static JsonObject body(int status, String type, String title) {
        return new JsonObject()
                .put("type", "/problems/" + type)
                .put("title", title)
                .put("status", status);
    }

    /// @param wanted the value of `Accept-Language`
    public static boolean isEnglish(@Nullable String wanted) {
        return wanted != null && wanted.startsWith("en");
    }
}
