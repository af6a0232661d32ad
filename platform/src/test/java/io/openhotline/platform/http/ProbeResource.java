package io.openhotline.platform.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The smallest resource that shows the edge: what is refused, how, and what is done once.
@Path("/probes")
@RunOnVirtualThread
public class ProbeResource {
    enum Colour {
        RED,
        BLUE
    }

    record Inner(@NotNull @Text(max = 5) String name) {}

    record Body(
            @NotNull @Text(max = 10, multiline = true) String text,
            @Nullable Integer number,
            @Nullable Colour colour,
            @Nullable Instant at,
            @Nullable @Valid Inner inner,
            @Nullable List<@Valid Inner> inners) {}

    private final Idempotency idempotency;
    private final ProbeWork work;
    private final CurrentActor actor;

    ProbeResource(Idempotency idempotency, ProbeWork work, CurrentActor actor) {
        this.idempotency = idempotency;
        this.work = work;
        this.actor = actor;
    }

    @POST
    public Response add(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid Body body) {
        return idempotency.required(key, "POST /probes", body, () -> answer(body));
    }

    @GET
    @Path("/actor")
    public Map<String, String> actor() {
        return Map.of("actor", actor.get().toString());
    }

    @GET
    @Path("/fault")
    public String fault() {
        throw new IllegalStateException("io.secret.ClassName broke");
    }

    private Response answer(Body body) {
        int count = work.insert(body.text());
        return body.text().equals("refuse")
                ? Problem.response(409, "probe-refused")
                : Response.created(URI.create("/probes/" + count))
                        .entity(Map.of("count", count))
                        .build();
    }
}
