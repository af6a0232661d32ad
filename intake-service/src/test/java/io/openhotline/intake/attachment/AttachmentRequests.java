package io.openhotline.intake.attachment;

import static io.openhotline.intake.testing.Client.as;

import io.openhotline.platform.http.Idempotency;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/// Requests about the files of a ticket.
final class AttachmentRequests {
    static final String AGENT = "agent:1001";
    static final String APP = "customer:app-attachments";

    private AttachmentRequests() {}

    static ValidatableResponse upload(String caller, UUID ticket, String name, byte[] content) {
        return upload(UUID.randomUUID().toString(), caller, ticket, name, content);
    }

    /// Sends a stream, because REST Assured prints an array of 20 MB number by number.
    static ValidatableResponse upload(
            String key, String caller, UUID ticket, String name, byte[] content) {
        return as(caller)
                .contentType("multipart/form-data")
                .header(Idempotency.HEADER, key)
                .multiPart(
                        new MultiPartSpecBuilder(new ByteArrayInputStream(content))
                                .controlName("file")
                                .fileName("file")
                                .build())
                .multiPart(
                        new MultiPartSpecBuilder(name)
                                .controlName("name")
                                .charset(StandardCharsets.UTF_8)
                                .build())
                .post("/tickets/" + ticket + "/attachments")
                .then();
    }

    static RequestSpecification form(String caller) {
        return as(caller)
                .contentType("multipart/form-data")
                .header(Idempotency.HEADER, UUID.randomUUID());
    }

    static String content(UUID ticket, String id) {
        return "/tickets/" + ticket + "/attachments/" + id + "/content";
    }

    static ValidatableResponse delete(String caller, UUID ticket, String id, String reason) {
        return as(caller)
                .body(Map.of("reason", reason))
                .post("/tickets/" + ticket + "/attachments/" + id + "/deletion")
                .then();
    }
}
