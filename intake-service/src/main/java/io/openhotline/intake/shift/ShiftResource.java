package io.openhotline.intake.shift;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.policy.ShiftPolicy;
import io.openhotline.platform.deadline.domain.ShiftPlan.Current;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.LocalText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the shifts of the pack, and what is open per person at their end (P6).
@PackScoped
@Path("/shifts")
@Tag(name = "Desk")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class ShiftResource {
    private final IntakePolicy policy;
    private final ShiftReader reader;
    private final Clock clock;

    ShiftResource(IntakePolicy policy, ShiftReader reader, Clock clock) {
        this.policy = policy;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listShifts",
            summary = "List the shifts of the desk, and the one that runs now",
            description = "The pack names them; without them, the list is empty.")
    @APIResponse(
            responseCode = "200",
            description = "The shifts",
            content = @Content(schema = @Schema(implementation = Shifts.class)))
    public Response list(@Context UriInfo uri) {
        return checked(uri, this::shifts);
    }

    @GET
    @Path("/open-tickets")
    @Operation(
            operationId = "listOpenTicketsByPerson",
            summary = "List who tracks how many open tickets",
            description = "`GET /held-tickets?tracker=` lists the tickets of a person.")
    @APIResponse(
            responseCode = "200",
            description = "Persons with open tickets, at most 1,000",
            content = @Content(schema = @Schema(implementation = OpenTicketsByPerson.class)))
    public Response open(@Context UriInfo uri) {
        return checked(uri, () -> new OpenTicketsByPerson(reader.open()));
    }

    private static Response checked(UriInfo uri, Supplier<Object> view) {
        var parameters = new QueryReader(uri.getQueryParameters());
        return parameters.errors().isEmpty()
                ? Response.ok(view.get()).build()
                : Problem.invalid(parameters.errors());
    }

    private Shifts shifts() {
        Optional<Current> now = policy.shiftPlan().at(clock.instant());
        return new Shifts(
                policy.shifts().stream().map(ShiftView::of).toList(),
                now.map(Current::name).orElse(null),
                now.map(Current::endsAt).orElse(null));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Shifts", requiredProperties = "items")
    record Shifts(
            List<ShiftView> items,
            @Schema(description = "Code of the shift that runs; left out between shifts")
                    @Nullable String current,
            @Schema(description = "When it ends") @Nullable Instant endsAt) {}

    @Schema(
            name = "Shift",
            requiredProperties = {"code", "name", "hours"})
    record ShiftView(
            String code,
            LocalText name,
            @Schema(description = "Local times, in two parts for a night", examples = "08:00-20:00")
                    List<String> hours) {
        static ShiftView of(ShiftPolicy shift) {
            return new ShiftView(shift.code(), shift.name(), shift.hours());
        }
    }

    @Schema(name = "OpenTicketsByPerson", requiredProperties = "items")
    record OpenTicketsByPerson(List<OpenTicketsView> items) {}
}
