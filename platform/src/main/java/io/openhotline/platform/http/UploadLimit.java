package io.openhotline.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Responds with 413 as a problem to a form without a length that turns out to be too large.
/// Quarkus' own limit is above this one, because its 413 has no content.
@Provider
public class UploadLimit implements ContainerRequestFilter {
    private final long limit;

    public UploadLimit(@ConfigProperty(name = "hotline.limits.upload") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        boolean hasLength = request.getHeaderString(HttpHeaders.CONTENT_LENGTH) != null;
        if (type != null && type.startsWith("multipart/form-data") && !hasLength) {
            request.setEntityStream(new Limited(request.getEntityStream(), limit));
        }
    }

    /// Throws when more than the limit was read.
    private static final class Limited extends FilterInputStream {
        /// Read before the response, so that most clients read it instead of a broken pipe.
        private static final int REST = 1024 * 1024;

        private long left;

        Limited(InputStream body, long limit) {
            super(body);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                in.skip(REST);
                throw new WebApplicationException(Problem.response(413, "too-large"));
            }
        }
    }
}
