package io.openhotline.intake.inbox;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.http.Uuids;
import io.openhotline.platform.identity.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the inbox of the caller.
@Path("/inbox")
@Tag(name = "Notifications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "503", ref = "unavailable")
public class InboxResource {
    private final InboxService inbox;
    private final CurrentActor actor;
    private final Clock clock;

    InboxResource(InboxService inbox, CurrentActor actor, Clock clock) {
        this.inbox = inbox;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listInbox",
            summary = "List the caller's notifications, the newest first",
            description =
                    "Those to the person, to each role of the person and to the person's department;"
                            + " to the customer of an app.")
    @Parameter(name = "unread", in = ParameterIn.QUERY, ref = "unread")
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = InboxPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    public Response list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        boolean unread =
                Boolean.TRUE.equals(
                        query.read("unread", InboxResource::flag, "one-of", "true, false"));
        var after = query.cursor();
        int limit = query.limit();
        return query.errors().isEmpty()
                ? Response.ok(inbox.page(keys(), unread, after, limit)).build()
                : Problem.invalid(query.errors());
    }

    @GET
    @Path("/unread")
    @Operation(
            operationId = "countUnread",
            summary = "Count the caller's unread notifications",
            description = "Counts up to 1,000; `more` says that there are more.")
    @APIResponse(
            responseCode = "200",
            description = "The count",
            content = @Content(schema = @Schema(implementation = UnreadView.class)))
    public UnreadView unread() {
        int unread = inbox.unread(keys());
        return new UnreadView(unread, unread == InboxService.COUNTED);
    }

    @POST
    @Path("/{item}/read")
    @Operation(
            operationId = "readInboxItem",
            summary = "Mark a notification as read",
            description = "The first reader stays. Marking it again changes nothing.")
    @APIResponse(responseCode = "204", description = "Marked")
    @APIResponse(responseCode = "404", ref = "notification-not-found")
    public Response read(@PathParam("item") @Parameter(ref = "inbox-item") String item) {
        Optional<UUID> id = Uuids.parse(item);
        Caller caller = actor.caller();
        String by = caller.customer() == null ? caller.person() : caller.customer();
        return id.isPresent() && inbox.read(id.get(), keys(), by, clock.instant())
                ? Response.noContent().build()
                : Problem.notFound("notification-not-found");
    }

    private List<String> keys() {
        return InboxKeys.of(actor.caller());
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    @Schema(
            name = "UnreadCount",
            requiredProperties = {"unread", "more"})
    record UnreadView(
            @Schema(minimum = "0", maximum = "1000") int unread,
            @Schema(description = "Whether there are more than were counted") boolean more) {}

    /// Documents the shape of a page of the inbox.
    @Schema(name = "InboxPage", requiredProperties = "items")
    record InboxPage(
            List<InboxItemView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
