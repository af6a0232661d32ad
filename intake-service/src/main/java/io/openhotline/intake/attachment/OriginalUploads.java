package io.openhotline.intake.attachment;

import io.openhotline.intake.attachment.AttachmentService.Added;
import io.openhotline.intake.attachment.AttachmentService.Added.Attached;
import io.openhotline.intake.attachment.AttachmentService.Added.NoOwner;
import io.openhotline.intake.attachment.AttachmentService.Added.TooMany;
import io.openhotline.intake.attachment.AttachmentService.Upload;
import io.openhotline.intake.attachment.UploadCheck.Checked.Fine;
import io.openhotline.intake.attachment.UploadCheck.Checked.Wrong;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Checks and stores uploaded originals of documents, and adds each one once for its idempotency
/// key.
@Singleton
class OriginalUploads {
    private static final Logger LOG = Logger.getLogger(OriginalUploads.class);

    /// Describes the owner of an uploaded original.
    ///
    /// @param operation the method and path, to which an idempotency key belongs
    /// @param missing the problem type of a missing owner
    record Target(Owner owner, String operation, String missing) {}

    private final UploadCheck check;
    private final UploadService uploads;
    private final Idempotency idempotency;

    OriginalUploads(UploadCheck check, UploadService uploads, Idempotency idempotency) {
        this.check = check;
        this.uploads = uploads;
        this.idempotency = idempotency;
    }

    /// @param add adds the stored content in a transaction of its own
    Response add(
            Target target,
            @Nullable String key,
            UploadRequest upload,
            Function<Upload, Added> add) {
        try {
            return switch (check.checkOriginal(upload)) {
                case Fine checked when target.owner().takes(checked.type().kind()) ->
                        store(target, key, checked, add);
                case Fine _ -> Problem.response(415, "attachment-type");
                case Wrong(var response) -> response;
            };
        } catch (IOException e) {
            LOG.warnf("Responding with 503: %s", e.getMessage());
            return Problem.response(503, "unavailable");
        }
    }

    private Response store(
            Target target, @Nullable String key, Fine checked, Function<Upload, Added> add)
            throws IOException {
        Upload stored = uploads.store(target.owner(), checked, false);
        return idempotency.required(
                key,
                target.operation(),
                new UploadResource.Fingerprint(stored.sha256(), checked.name().text(), false),
                () -> response(add.apply(stored), target.missing()));
    }

    /// @param missing the problem type of a missing owner
    static Response response(Added added, String missing) {
        return switch (added) {
            case Attached(var view) ->
                    Response.status(Response.Status.CREATED)
                            .header(HttpHeaders.LOCATION, view.content())
                            .entity(view)
                            .build();
            case NoOwner() -> Problem.notFound(missing);
            case TooMany() -> Problem.response(409, "too-many-attachments");
        };
    }
}
