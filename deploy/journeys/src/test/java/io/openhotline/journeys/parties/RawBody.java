package io.openhotline.journeys.parties;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Holds a request body other than JSON: a table or a file.
public record RawBody(String contentType, byte[] content) {

    public static RawBody csv(String text) {
        return new RawBody("text/csv", bytes(text));
    }

    /// A form with a file, as a page of the desk sends it.
    public static RawBody upload(String name, byte[] file) {
        String boundary = "hotline-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        body.writeBytes(bytes(part(boundary, "name", "text/plain; charset=utf-8") + name));
        body.writeBytes(
                bytes("\r\n" + part(boundary, "file\"; filename=\"x", "application/octet-stream")));
        body.writeBytes(file);
        body.writeBytes(bytes("\r\n--" + boundary + "--\r\n"));
        return new RawBody("multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    private static String part(String boundary, String name, String type) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, name, type);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
