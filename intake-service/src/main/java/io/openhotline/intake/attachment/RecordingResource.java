package io.openhotline.intake.attachment;

import io.openhotline.intake.attachment.OriginalUploads.Target;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.http.Problem;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Takes the recordings of calls and voice messages from the switchboard, and serves them (T2, T7).
@Path("/calls/{call}/recordings")
@Tag(name = "Calls")
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class RecordingResource {
    static final String DOWNLOAD = "downloadRecording";

    private static final String MISSING = "call-not-found";

    private final OriginalUploads uploads;
    private final RecordingService recordings;
    private final AttachmentService attachments;
    private final Downloads downloads;
    private final CurrentActor actor;

    RecordingResource(
            OriginalUploads uploads,
            RecordingService recordings,
            AttachmentService attachments,
            Downloads downloads,
            CurrentActor actor) {
        this.uploads = uploads;
        this.recordings = recordings;
        this.attachments = attachments;
        this.downloads = downloads;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "uploadRecording",
            summary = "Upload the recording of a call",
            description =
                    "For the switchboard, when the recording is ready. Takes MP3, WAV, OGG, M4A and"
                            + " AMR. Tickets that refer to the call have it as an attachment, those"
                            + " of later, too. The same content again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(responseCode = "404", ref = "call-not-found")
    @APIResponse(responseCode = "409", ref = "too-many-attachments")
    @APIResponse(responseCode = "413", ref = "upload-too-large")
    @APIResponse(responseCode = "415", ref = "attachment-type")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response upload(
            @PathParam("call") @Parameter(ref = "call") String call,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            UploadRequest upload) {
        return recordings
                .call(call)
                .map(id -> upload(new Owner.OfCall(id, call), key, upload))
                .orElseGet(RecordingResource::notFound);
    }

    private Response upload(Owner.OfCall call, @Nullable String key, UploadRequest upload) {
        var target = new Target(call, "POST /calls/" + call.reference() + "/recordings", MISSING);
        return uploads.add(target, key, upload, stored -> recordings.add(stored, actor.get()));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listRecordings",
            summary = "List the recordings of a call, the newest first",
            description =
                    "Those of a call about a sealed ticket are for the roles that may know it.")
    @APIResponse(
            responseCode = "200",
            description = "The recordings",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    AttachmentResource.AttachmentList.class)))
    @APIResponse(responseCode = "404", ref = "call-not-found")
    public Response list(@PathParam("call") @Parameter(ref = "call") String call) {
        return recordings
                .audible(call, actor.caller())
                .map(id -> Response.ok(new Page<>(attachments.originals(id), null)).build())
                .orElseGet(RecordingResource::notFound);
    }

    @GET
    @Path("/{attachment}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = DOWNLOAD,
            summary = "Download a recording",
            description = "The reading is logged.")
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
            @PathParam("call") @Parameter(ref = "call") String call,
            @PathParam("attachment") @Parameter(ref = "attachment") String attachment) {
        return downloads.original(recordings.audible(call, actor.caller()), attachment, DOWNLOAD);
    }

    private static Response notFound() {
        return Problem.notFound(MISSING);
    }
}
