package io.openhotline.intake.attachment;

import static io.openhotline.intake.attachment.AttachmentRequests.AGENT;
import static io.openhotline.intake.attachment.AttachmentRequests.content;
import static io.openhotline.intake.attachment.AttachmentRequests.form;
import static io.openhotline.intake.attachment.AttachmentRequests.upload;
import static io.openhotline.intake.attachment.SampleFiles.PDF;
import static io.openhotline.intake.attachment.SampleFiles.bomb;
import static io.openhotline.intake.attachment.SampleFiles.bytes;
import static io.openhotline.intake.attachment.SampleFiles.phonePhoto;
import static io.openhotline.intake.attachment.SampleFiles.photo;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Files that are attached to a ticket over HTTP: what is taken, and what is refused.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class AttachmentUploadComponentTest {
    @Test
    void a_photo_is_kept_without_its_position_and_downloaded_as_a_file() {
        UUID ticket = filed(aLeakReport());
        String path =
                upload(AGENT, ticket, "漏水现场.JPEG", phonePhoto(400, 300))
                        .statusCode(201)
                        .body("name", equalTo("漏水现场.jpg"))
                        .body("kind", equalTo("PHOTO"))
                        .body("mediaType", equalTo("image/jpeg"))
                        .body("uploadedBy", equalTo(AGENT))
                        .extract()
                        .path("content");

        Response content = as(AGENT).get(path);
        content.then()
                .statusCode(200)
                .header("Content-Type", equalTo("image/jpeg"))
                .header(
                        "Content-Disposition",
                        equalTo(
                                "attachment; filename=\"attachment.jpg\";"
                                        + " filename*=UTF-8''%E6%BC%8F%E6%B0%B4%E7%8E%B0%E5%9C%BA.jpg"))
                .header(
                        "Content-Security-Policy",
                        equalTo("sandbox; default-src 'none'; frame-ancestors 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        assertThat(new String(content.asByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
        assertThat(as(AGENT).get(path + "?variant=VIEW").then().statusCode(200)).isNotNull();
        as("auditor:4001")
                .get("/access-log?ticket=" + ticket)
                .then()
                .body("items[0].operation", equalTo("downloadAttachment"));
    }

    @Test
    void the_content_decides_and_not_the_name() {
        UUID ticket = filed(aLeakReport());

        upload(AGENT, ticket, "photo.jpg.exe", photo("png", 10, 10))
                .statusCode(201)
                .body("name", equalTo("photo.jpg.png"));
        for (byte[] content : Arrays.asList(SampleFiles.EXE, SampleFiles.SVG, bytes("漏水"))) {
            upload(AGENT, ticket, "photo.jpg", content)
                    .statusCode(415)
                    .body("type", equalTo("/problems/attachment-type"));
        }
    }

    @Test
    void what_is_empty_broken_or_named_by_control_characters_is_refused() {
        UUID ticket = filed(aLeakReport());

        refused(upload(AGENT, ticket, "a.pdf", new byte[0]), "/file", "empty-file");
        refused(upload(AGENT, ticket, "a.png", bomb(60_000, 60_000)), "/file", "too-many-pixels");
        refused(upload(AGENT, ticket, "a.png", bomb(10, 10)), "/file", "unreadable-photo");
        refused(
                form(AGENT)
                        .multiPart("file", "a.pdf", PDF)
                        .multiPart("name", "a\nb.pdf")
                        .post("/tickets/" + ticket + "/attachments")
                        .then(),
                "/name",
                "file-name");
        refused(
                form(AGENT)
                        .multiPart("name", "a.pdf")
                        .post("/tickets/" + ticket + "/attachments")
                        .then(),
                "/file",
                "required");
        as(AGENT).get("/tickets/" + ticket + "/attachments").then().body("items", hasSize(0));
    }

    @Test
    void each_kind_has_a_limit_and_no_upload_is_larger_than_all_of_them() {
        UUID ticket = filed(aLeakReport());
        byte[] large = Arrays.copyOf(PDF, 21 * 1024 * 1024);

        upload(AGENT, ticket, "a.pdf", Arrays.copyOf(PDF, 2 * 1024 * 1024)).statusCode(201);
        upload(AGENT, ticket, "a.pdf", large)
                .statusCode(413)
                .body("type", equalTo("/problems/attachment-too-large"));
        upload(AGENT, ticket, "a.pdf", Arrays.copyOf(PDF, 27 * 1024 * 1024)).statusCode(413);
        as(AGENT)
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body("{\"text\": \"" + "x".repeat(300_000) + "\"}")
                .post("/tickets/" + ticket + "/supplements")
                .then()
                .statusCode(413);
    }

    @Test
    void the_same_upload_with_the_same_key_is_attached_once() {
        UUID ticket = filed(aLeakReport());
        String key = UUID.randomUUID().toString();
        String first =
                upload(key, AGENT, ticket, "a.pdf", PDF).statusCode(201).extract().path("id");

        upload(key, AGENT, ticket, "a.pdf", PDF)
                .statusCode(201)
                .header(Idempotency.REPLAYED_HEADER, "true")
                .body("id", equalTo(first));
        upload(key, AGENT, ticket, "b.pdf", PDF).statusCode(422);

        as(AGENT)
                .get("/tickets/" + ticket + "/attachments")
                .then()
                .body("items.id", contains(first));
    }

    @Test
    void what_a_scanner_finds_harmful_is_kept_and_never_served() {
        UUID ticket = filed(aLeakReport());
        String id =
                upload(AGENT, ticket, "a.pdf", bytes("%PDF-1.7\nHARMFUL-TEST-FILE\n%%EOF"))
                        .statusCode(201)
                        .body("quarantined", equalTo(true))
                        .extract()
                        .path("id");

        as(AGENT)
                .get(content(ticket, id))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/attachment-quarantined"));
    }

    @Test
    void an_upload_without_a_length_that_is_too_large_gets_a_problem() throws Exception {
        UUID ticket = filed(aLeakReport());

        HttpResponse<String> response = chunked(ticket, 26 * 1024 * 1024 + 1);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(response.body()).contains("/problems/too-large");
        assertThat(chunked(ticket, 1024).statusCode()).isEqualTo(201);
    }

    private static HttpResponse<String> chunked(UUID ticket, int size) throws Exception {
        String head =
                "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n";
        byte[] content = Arrays.copyOf(PDF, size);
        var body =
                HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.concat(
                                HttpRequest.BodyPublishers.ofString(head),
                                HttpRequest.BodyPublishers.ofByteArray(content),
                                HttpRequest.BodyPublishers.ofString("\r\n--limit--\r\n")));
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/tickets/%s/attachments"
                                                .formatted(RestAssured.port, ticket)))
                        .header("Authorization", "Bearer " + TestTokens.of(AGENT))
                        .header("Content-Type", "multipart/form-data; boundary=limit")
                        .header(Idempotency.HEADER, UUID.randomUUID().toString())
                        .POST(body)
                        .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void refused(ValidatableResponse response, String pointer, String rule) {
        response.statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].rule", equalTo(rule));
    }
}
