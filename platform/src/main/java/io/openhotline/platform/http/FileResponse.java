package io.openhotline.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/// Names the file as which a browser saves a response.
public final class FileResponse {
    private FileResponse() {}

    /// @param name letters, digits, dots and hyphens, such as `report-2026-11.pdf`
    public static ResponseBuilder named(ResponseBuilder response, String name) {
        return response.header(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
    }
}
