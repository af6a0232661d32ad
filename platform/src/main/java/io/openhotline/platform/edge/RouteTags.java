package io.openhotline.platform.edge;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.inject.Singleton;
import java.util.Set;

/// Counts requests that no route serves in one metric series: a made-up path or method must neither
/// make a series of its own nor appear among the metrics.
@Singleton
class RouteTags implements HttpServerMetricsTagsContributor {
    /// The key under which Quarkus keeps the template of the matched route.
    private static final String TEMPLATE = "UrlPathTemplate";

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String OWN_PAGES = "/q/";
    private static final int BAD_REQUEST = 400;

    @Override
    public Tags contribute(Context context) {
        String method = context.request().method().name();
        Tags known = METHODS.contains(method) ? Tags.empty() : Tags.of("method", "OTHER");
        return isRoute(context) ? known : known.and("uri", "UNMATCHED");
    }

    private static boolean isRoute(Context context) {
        return context.requestContextLocalData(TEMPLATE) != null
                || context.request().path().startsWith(OWN_PAGES)
                        && context.response().statusCode() < BAD_REQUEST;
    }
}
