package io.openhotline.platform.privacy;

import io.openhotline.platform.http.CurrentActor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Reads contact data as a service would, for tests of the log.
@Path("/access-probes")
@RunOnVirtualThread
public class AccessProbeResource {
    private final AccessLogService log;
    private final CurrentActor actor;

    AccessProbeResource(AccessLogService log, CurrentActor actor) {
        this.log = log;
        this.actor = actor;
    }

    @POST
    @Operation(operationId = "readContactProbe", hidden = true)
    public void read(
            @QueryParam("ticket") UUID ticket,
            @QueryParam("reason") @Nullable RevealReason reason,
            @QueryParam("fail") boolean fail) {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    log.record(
                            new Access(
                                    actor.get(),
                                    actor.caller().person(),
                                    actor.caller().client(),
                                    "probe",
                                    ticket,
                                    List.of("phone", "name"),
                                    reason,
                                    reason == null ? null : "客户来电"));
                    if (fail) {
                        throw new IllegalStateException("The reading failed");
                    }
                });
    }
}
