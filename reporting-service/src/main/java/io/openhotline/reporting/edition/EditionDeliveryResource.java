package io.openhotline.reporting.edition;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Uuids;
import io.openhotline.reporting.delivery.DeliveryQueueService;
import io.openhotline.reporting.delivery.DeliveryService;
import io.openhotline.reporting.delivery.DeliveryView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the delivery list of a published edition.
@Path("/editions/{id}/deliveries")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
@APIResponse(responseCode = "503", ref = "unavailable")
public class EditionDeliveryResource {
    private final EditionService editions;
    private final DeliveryService deliveries;
    private final DeliveryQueueService queue;
    private final CurrentActor actor;

    EditionDeliveryResource(
            EditionService editions,
            DeliveryService deliveries,
            DeliveryQueueService queue,
            CurrentActor actor) {
        this.editions = editions;
        this.deliveries = deliveries;
        this.queue = queue;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listEditionDeliveries",
            summary = "The mails that bring a published report to its receivers",
            description =
                    "Receivers are those of the pack when the report was published. A draft has"
                            + " none.")
    @APIResponse(
            responseCode = "200",
            description = "All mails, in the order of their receivers",
            content = @Content(schema = @Schema(implementation = DeliveryList.class)))
    @APIResponse(responseCode = "404", ref = "edition-not-found")
    public Response list(@PathParam("id") @Parameter(ref = "edition") String id) {
        boolean clear = actor.grant().showsContact(false);
        return Uuids.parse(id)
                .filter(editions::exists)
                .map(it -> Response.ok(new DeliveryList(deliveries.of(it, clear))).build())
                .orElseGet(() -> Problem.notFound("edition-not-found"));
    }

    @POST
    @Path("/{delivery}/attempts")
    @Operation(
            operationId = "sendEditionAgain",
            summary = "Send a mail again",
            description =
                    "For a mail that failed, whose fate is uncertain, or that was queued while no"
                            + " mail server was configured. It may reach the receiver twice if its"
                            + " fate was uncertain.")
    @APIResponse(responseCode = "204", description = "The mail is queued")
    @APIResponse(responseCode = "404", description = "`delivery-not-found`")
    @APIResponse(
            responseCode = "409",
            description =
                    "`delivery-not-settled`: it was sent, is in the queue, or no mail is sent")
    public Response sendAgain(
            @PathParam("id") @Parameter(ref = "edition") String id,
            @PathParam("delivery")
                    @Parameter(
                            description = "Id of the mail",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String delivery) {
        return Uuids.parse(id)
                .flatMap(edition ->
                        Uuids.parse(delivery).flatMap(mail -> queue.sendAgain(edition, mail)))
                .map(EditionDeliveryResource::answer)
                .orElseGet(() -> Problem.notFound("delivery-not-found"));
    }

    private static Response answer(boolean queued) {
        return queued
                ? Response.noContent().build()
                : Problem.response(409, "delivery-not-settled");
    }

    /// Names the type of the list in the API's description.
    @Schema(
            name = "DeliveryList",
            description = "The mails of a report",
            requiredProperties = "items")
    record DeliveryList(List<DeliveryView> items) {}
}
