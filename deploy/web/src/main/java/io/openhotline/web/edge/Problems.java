package io.openhotline.web.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/// Answers with a problem of the door itself (RFC 9457), in the language of the request.
public final class Problems {
    private static final String TYPE = "application/problem+json";

    private Problems() {}

    public static void send(
            RoutingContext context, int status, String type, String chinese, String english) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, TYPE)
                .end(body(status, type, isEnglish(context) ? english : chinese).toBuffer());
    }

    static JsonObject body(int status, String type, String title) {
        return new JsonObject()
                .put("type", "/problems/" + type)
                .put("title", title)
                .put("status", status);
    }

    private static boolean isEnglish(RoutingContext context) {
        String wanted = context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return wanted != null && wanted.startsWith("en");
    }
}
