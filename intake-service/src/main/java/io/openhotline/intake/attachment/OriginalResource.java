package io.openhotline.intake.attachment;

import io.openhotline.intake.attachment.OriginalUploads.Target;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Uuids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the originals of written matters: scans of letters, mails as they came (T6).
@Path("/written-matters/{matter}/originals")
@Tag(name = "Written matters")
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class OriginalResource {
    static final String DOWNLOAD = "downloadOriginal";

    private static final String MISSING = "written-matter-not-found";

    private final OriginalUploads uploads;
    private final AttachmentService attachments;
    private final Downloads downloads;
    private final CurrentActor actor;

    OriginalResource(
            OriginalUploads uploads,
            AttachmentService attachments,
            Downloads downloads,
            CurrentActor actor) {
        this.uploads = uploads;
        this.attachments = attachments;
        this.downloads = downloads;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "fileOriginal",
            summary = "File the original of a written matter",
            description =
                    "Takes the types of an attachment, and keeps them as they are: a scan isn't drawn"
                            + " again. A matter has at most 50. `forCustomer` has no effect.")
    @APIResponse(
            responseCode = "201",
            description = "Filed",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(responseCode = "404", ref = "written-matter-not-found")
    @APIResponse(responseCode = "409", ref = "too-many-attachments")
    @APIResponse(responseCode = "413", ref = "upload-too-large")
    @APIResponse(responseCode = "415", ref = "attachment-type")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response file(
            @PathParam("matter") @Parameter(ref = "matter") String matter,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            UploadRequest upload) {
        return Uuids.parse(matter)
                .map(id -> file(id, key, upload))
                .orElseGet(OriginalResource::notFound);
    }

    private Response file(UUID matter, @Nullable String key, UploadRequest upload) {
        var target =
                new Target(
                        new Owner.OfDocument(matter),
                        "POST /written-matters/" + matter + "/originals",
                        MISSING);
        return uploads.add(target, key, upload, stored -> attachments.add(stored, actor.get()));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listOriginals",
            summary = "List the originals of a written matter or a mail, the newest first",
            description = "Also of a mail that is parked.")
    @APIResponse(
            responseCode = "200",
            description = "The originals; none for a matter that is missing",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    AttachmentResource.AttachmentList.class)))
    @APIResponse(responseCode = "404", ref = "written-matter-not-found")
    public Response list(@PathParam("matter") @Parameter(ref = "matter") String matter) {
        return Uuids.parse(matter)
                .map(id -> Response.ok(new Page<>(attachments.originals(id), null)).build())
                .orElseGet(OriginalResource::notFound);
    }

    @GET
    @Path("/{attachment}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = DOWNLOAD,
            summary = "Download an original of a written matter",
            description = "As of an attachment. The reading is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The content",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", ref = "attachment-not-found")
    @APIResponse(responseCode = "409", ref = "attachment-quarantined")
    public Response download(
            @PathParam("matter") @Parameter(ref = "matter") String matter,
            @PathParam("attachment") @Parameter(ref = "attachment") String attachment) {
        return downloads.original(Uuids.parse(matter), attachment, DOWNLOAD);
    }

    private static Response notFound() {
        return Problem.notFound(MISSING);
    }
}
