package io.openhotline.intake.attachment;

import static io.openhotline.intake.attachment.SampleFiles.PDF;
import static io.openhotline.intake.attachment.SampleFiles.bomb;
import static io.openhotline.intake.attachment.SampleFiles.bytes;
import static io.openhotline.intake.attachment.SampleFiles.phonePhoto;
import static io.openhotline.intake.attachment.SampleFiles.photo;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.intake.testing.Stored;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of tickets over HTTP: who attaches and reads them, and what is refused.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class AttachmentComponentTest {
    private static final String AGENT = "agent:1001";
    private static final String APP = "customer:app-attachments";

    @Inject ContentService contents;
    @Inject Stored stored;
    @TempDir Path folder;

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
    void a_customer_sees_own_files_and_those_that_are_for_the_customer() {
        UUID ticket = filedBy(as(APP), aLeakReport().with("/channel", "app"));
        String own = upload(APP, ticket, "a.pdf", PDF).statusCode(201).extract().path("id");
        String internal = upload(AGENT, ticket, "b.pdf", PDF).statusCode(201).extract().path("id");
        String shared =
                form(AGENT)
                        .multiPart("file", "c.pdf", PDF)
                        .multiPart("forCustomer", "true")
                        .post("/tickets/" + ticket + "/attachments")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        as(APP).get("/tickets/" + ticket + "/attachments")
                .then()
                .body("items.id", contains(shared, own))
                .body("items[0].uploadedBy", nullValue());
        as(APP).get(content(ticket, internal)).then().statusCode(404);
        as(APP).get(content(ticket, own)).then().statusCode(200);
    }

    @Test
    void who_does_not_see_the_ticket_does_not_see_its_files() {
        UUID ticket = filed(aLeakReport());
        UUID other = filedBy(as(APP), aLeakReport().with("/channel", "app"));
        String id = upload(AGENT, ticket, "a.pdf", PDF).statusCode(201).extract().path("id");

        for (String stranger : new String[] {APP, "department:engineering"}) {
            as(stranger).get(content(ticket, id)).then().statusCode(404);
            as(stranger).get("/tickets/" + ticket + "/attachments").then().statusCode(404);
            upload(stranger, ticket, "a.pdf", PDF).statusCode(404);
        }
        as(APP).get(content(other, id))
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/attachment-not-found"));
        as(AGENT).get(content(ticket, "漏水")).then().statusCode(404);
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
    void contents_without_an_attachment_are_cleaned_and_others_are_kept() throws Exception {
        UUID ticket = filed(aLeakReport());
        String kept = upload(AGENT, ticket, "a.pdf", PDF).statusCode(201).extract().path("id");
        UUID orphan = contents.store(Files.write(folder.resolve("a"), PDF), null);
        Instant later = Instant.now().plusSeconds(1);

        while (contents.clean(later) > 0) {
            // cleans in batches
        }

        assertThat(stored.query("select count(*) from attachment_upload")).containsExactly("0");
        assertThat(catchIo(orphan)).isTrue();
        as(AGENT).get(content(ticket, kept)).then().statusCode(200);
    }

    @Test
    void a_file_is_on_the_timeline_and_the_customer_reads_only_of_those_for_the_customer() {
        UUID ticket = filedBy(as(APP), aLeakReport().with("/channel", "app"));
        upload(APP, ticket, "现场.png", photo("png", 10, 10)).statusCode(201);
        upload(AGENT, ticket, "内部.pdf", PDF).statusCode(201);

        as(AGENT)
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items[1].type", equalTo("ticket.file-attached.v1"))
                .body("items.summary.zh", hasItems("添加附件（照片）：现场.png", "添加附件（PDF）：内部.pdf"));
        as(APP).get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.summary.zh", hasItem("添加附件（照片）：现场.png"))
                .body("items.summary.zh", not(hasItem("添加附件（PDF）：内部.pdf")));
    }

    @Test
    void a_deleted_file_leaves_a_trace_and_no_content() throws Exception {
        UUID ticket = filed(aLeakReport());
        String id = upload(AGENT, ticket, "a.pdf", PDF).statusCode(201).extract().path("id");

        delete(AGENT, ticket, id, "传错了工单").statusCode(204);

        as(AGENT).get("/tickets/" + ticket + "/attachments").then().body("items", hasSize(0));
        as(AGENT).get(content(ticket, id)).then().statusCode(404);
        delete(AGENT, ticket, id, "再删").statusCode(404);
        as(AGENT)
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items[2].type", equalTo("ticket.file-deleted.v1"))
                .body("items[2].actor", equalTo(AGENT))
                .body("items[2].details.reason", equalTo("传错了工单"));
        while (contents.clean(Instant.now().plusSeconds(1)) > 0) {
            // cleans in batches
        }
        assertThat(catchIo(UUID.fromString(id))).isTrue();
    }

    @Test
    void agents_and_customers_delete_only_their_own_files() {
        UUID ticket = filedBy(as(APP), aLeakReport().with("/channel", "app"));
        String own = upload(APP, ticket, "a.pdf", PDF).statusCode(201).extract().path("id");
        String others = upload(AGENT, ticket, "b.pdf", PDF).statusCode(201).extract().path("id");

        delete(APP, ticket, others, "不要").statusCode(404);
        delete(AGENT, ticket, own, "不要")
                .statusCode(409)
                .body("type", equalTo("/problems/attachment-of-others"));
        delete(AGENT, ticket, own, " ").statusCode(400);
        delete("auditor:4001", ticket, own, "不要").statusCode(403);
        delete(APP, ticket, own, "不要").statusCode(204);
        delete("supervisor:1201", ticket, others, "内容不当").statusCode(204);
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

    private static ValidatableResponse delete(
            String caller, UUID ticket, String id, String reason) {
        return as(caller)
                .body(Map.of("reason", reason))
                .post("/tickets/" + ticket + "/attachments/" + id + "/deletion")
                .then();
    }

    /// Covers T11: a warning has its evidence.
    @Test
    void only_attachments_of_the_ticket_are_evidence_of_a_reopening() {
        UUID ticket = filed(aLeakReport());
        String photo = upload(AGENT, ticket, "渗水.pdf", PDF).statusCode(201).extract().path("id");
        String foreign =
                upload(AGENT, filed(aLeakReport()), "a.pdf", PDF)
                        .statusCode(201)
                        .extract()
                        .path("id");
        post(ticket, "answer", Map.of("answer", "已当面解释")).statusCode(200);

        post(ticket, "reopening", again(List.of(photo, foreign)))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/evidence/1")))
                .body("errors.rule", equalTo(List.of("unknown-attachment")));
        post(ticket, "reopening", again(List.of("漏"))).statusCode(400);
        post(ticket, "reopening", again(Collections.nCopies(11, photo))).statusCode(400);
        post(ticket, "reopening", again(List.of(photo, photo))).statusCode(200);

        as(AGENT)
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items[-1].summary.zh", endsWith("又漏了；附凭证：渗水.pdf"))
                .body("items[-1].details.evidence.attachmentId", equalTo(List.of(photo)));
    }

    private static Map<String, ?> again(List<String> evidence) {
        return Map.of("reason", "又漏了", "evidence", evidence);
    }

    private boolean catchIo(UUID id) {
        try (var content = contents.open(id, false)) {
            return content == null;
        } catch (java.io.IOException e) {
            return true;
        }
    }

    private static void refused(ValidatableResponse response, String pointer, String rule) {
        response.statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].rule", equalTo(rule));
    }

    private static String content(UUID ticket, String id) {
        return "/tickets/" + ticket + "/attachments/" + id + "/content";
    }

    private static ValidatableResponse upload(
            String caller, UUID ticket, String name, byte[] content) {
        return upload(UUID.randomUUID().toString(), caller, ticket, name, content);
    }

    /// Sends a stream, because REST Assured prints an array of 20 MB number by number.
    private static ValidatableResponse upload(
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

    private static RequestSpecification form(String caller) {
        return as(caller)
                .contentType("multipart/form-data")
                .header(Idempotency.HEADER, UUID.randomUUID());
    }
}
