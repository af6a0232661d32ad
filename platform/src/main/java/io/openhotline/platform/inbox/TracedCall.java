package io.openhotline.platform.inbox;

import io.openhotline.platform.envelope.Envelope;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/// Calls a handler within the trace of the request that caused the event, and adds the ticket to
/// every log line of the call.
@Singleton
class TracedCall {
    private static final TextMapGetter<Map<String, String>> HEADERS =
            new TextMapGetter<>() {
                @Override
                public Iterable<String> keys(Map<String, String> headers) {
                    return headers.keySet();
                }

                @Override
                public @Nullable String get(@Nullable Map<String, String> headers, String key) {
                    return headers == null ? null : headers.get(key);
                }
            };

    private final Tracer tracer;

    TracedCall(Tracer tracer) {
        this.tracer = tracer;
    }

    void run(EventHandler handler, Message message, Envelope<?> event) {
        Context caller =
                W3CTraceContextPropagator.getInstance()
                        .extract(Context.root(), message.headers(), HEADERS);
        Span span =
                tracer.spanBuilder("handle " + event.type())
                        .setParent(caller)
                        .setSpanKind(SpanKind.CONSUMER)
                        .startSpan();
        MDC.put("ticket", event.ticketId());
        MDC.put("traceId", span.getSpanContext().getTraceId());
        try (Scope _ = span.makeCurrent()) {
            handler.handle(event);
        } finally {
            MDC.remove("ticket");
            MDC.remove("ticketNumber");
            MDC.remove("traceId");
            span.end();
        }
    }
}
