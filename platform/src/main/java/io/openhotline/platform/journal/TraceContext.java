package io.openhotline.platform.journal;

import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the W3C trace context, which a fact carries from the request to the last consumer.
@Singleton
class TraceContext {

    /// Returns the current `traceparent`, or null if there is no trace.
    @Nullable String current() {
        var carrier = new HashMap<String, String>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, Map::put);
        return carrier.get(CloudEventHeaders.TRACE_PARENT);
    }
}
