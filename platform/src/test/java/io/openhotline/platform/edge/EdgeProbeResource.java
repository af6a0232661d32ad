package io.openhotline.platform.edge;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Gives slow, large and limited responses.
@Path("/edge-probes")
public class EdgeProbeResource {
    static final int LARGE = 12_000_000;

    @GET
    @PermitAll
    @Operation(hidden = true)
    @Path("/items/{id}")
    public String item(@PathParam("id") String id) {
        return "an item";
    }

    @POST
    @PermitAll
    @Operation(hidden = true)
    @Path("/items/{id}")
    public String change(@PathParam("id") String id, Map<String, String> body) {
        return "changed";
    }

    @GET
    @Path("/limited")
    @Operation(operationId = "limitedProbe")
    public String limited() {
        return "admitted";
    }

    /// Is silent for longer than a connection may be idle.
    @GET
    @PermitAll
    @Operation(hidden = true)
    @Path("/slow")
    public Uni<String> slow() {
        return Uni.createFrom().item("at last").onItem().delayIt().by(Duration.ofSeconds(5));
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    @Path("/large")
    @RunOnVirtualThread
    public byte[] large() {
        return new byte[LARGE];
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    @Path("/stream")
    @RunOnVirtualThread
    public StreamingOutput stream() {
        return out -> {
            for (int i = 0; i < LARGE / 1_000; i++) {
                out.write(new byte[1_000]);
            }
        };
    }
}
