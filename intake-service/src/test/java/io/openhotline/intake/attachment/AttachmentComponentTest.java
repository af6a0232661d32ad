package io.openhotline.intake.attachment;

import static io.openhotline.intake.attachment.AttachmentRequests.AGENT;
import static io.openhotline.intake.attachment.AttachmentRequests.APP;
import static io.openhotline.intake.attachment.AttachmentRequests.content;
import static io.openhotline.intake.attachment.AttachmentRequests.delete;
import static io.openhotline.intake.attachment.AttachmentRequests.form;
import static io.openhotline.intake.attachment.AttachmentRequests.upload;
import static io.openhotline.intake.attachment.SampleFiles.PDF;
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
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of tickets over HTTP: who reads and deletes them, and where they appear.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class AttachmentComponentTest {
    @Inject ContentService contents;
    @Inject Stored stored;
    @TempDir Path folder;

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

    private boolean catchIo(UUID id) {
        try (var content = contents.open(id, false)) {
            return content == null;
        } catch (java.io.IOException e) {
            return true;
        }
    }
}
