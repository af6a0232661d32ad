package io.openhotline.intake.attachment;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Uuids;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Serves the content of a file in a way that no browser runs it.
@Singleton
class Downloads {
    private static final Logger LOG = Logger.getLogger(Downloads.class);

    private final ContentService contents;
    private final AttachmentService attachments;

    Downloads(ContentService contents, AttachmentService attachments) {
        this.contents = contents;
        this.attachments = attachments;
    }

    /// Serves an original of a document, which is empty if the caller may not see it, and logs the
    /// reading for this operation.
    Response original(Optional<UUID> document, String attachment, String operation) {
        return document.flatMap(id -> original(id, attachment, operation))
                .map(found -> response(found, false))
                .orElseGet(() -> Problem.notFound("attachment-not-found"));
    }

    private Optional<AttachmentEntity> original(
            UUID document, String attachment, String operation) {
        return Uuids.parse(attachment)
                .flatMap(id -> attachments.readOriginal(document, id, operation));
    }

    Response response(AttachmentEntity found, boolean view) {
        if (found.quarantined) {
            return Problem.response(409, "attachment-quarantined");
        }
        try {
            return Response.ok(contents.open(found.id, view))
                    .type(found.mediaType)
                    .header(HttpHeaders.CONTENT_DISPOSITION, new FileName(found.name).disposition())
                    .header(
                            "Content-Security-Policy",
                            "sandbox; default-src 'none'; frame-ancestors 'none'")
                    .header("Cross-Origin-Resource-Policy", "same-origin")
                    .build();
        } catch (IOException e) {
            LOG.warnf("The content of %s can't be read: %s", found.id, e.getMessage());
            return Problem.response(503, "unavailable");
        }
    }
}
