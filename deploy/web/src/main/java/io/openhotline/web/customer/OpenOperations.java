package io.openhotline.web.customer;

import io.vertx.core.http.HttpMethod;
import java.util.Set;
import java.util.regex.Pattern;

/// Lists the operations of intake that customers use without an account. A photo is added to a
/// ticket by its id, which only the answer to its filing names and nobody can guess.
final class OpenOperations {
    private static final Set<String> POSTS =
            Set.of(
                    "/tickets",
                    "/tickets/follow",
                    "/tickets/follow/supplements",
                    "/tickets/follow/withdrawal");
    private static final Pattern PHOTOS =
            Pattern.compile("/tickets/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/attachments");

    private OpenOperations() {}

    static boolean has(HttpMethod method, String path) {
        return method == HttpMethod.GET
                ? path.equals("/categories")
                : method == HttpMethod.POST
                        && (POSTS.contains(path) || PHOTOS.matcher(path).matches());
    }
}
