package io.openhotline.intake.attachment;

import io.openhotline.platform.http.Problem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.logging.Logger;

/// Serves the content of a file in a way that no browser runs it.
@Singleton
class Downloads {
    private static final Logger LOG = Logger.getLogger(Downloads.class);

    private final ContentService contents;

    Downloads(ContentService contents) {
        this.contents = contents;
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
