package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aConsultOnProcedures;
import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.Chased;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.DepartmentInstruction.Recalled;
import io.openhotline.contracts.Topics;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.PhonePhoto;
import io.openhotline.journeys.parties.RawBody;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.parties.Response;
import io.openhotline.journeys.parties.TicketRequest;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Tests customers, duplicates, articles, forms and files at the desk (T13, W9, C2, S1).
@Order(2)
@ExtendWith(HotlineSystemExtension.class)
class DeskKnowledgeJourneyIT {
    private final HotlineClient intake;
    private final HotlineClient dispatch;
    private final HotlineClient reporting;
    private final Desk desk;
    private final DepartmentSystem engineering;
    private final int random = ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    DeskKnowledgeJourneyIT(HotlineSystem hotline) {
        intake = hotline.client("intake");
        dispatch = hotline.client("dispatch");
        reporting = hotline.client("reporting");
        desk = hotline.desk();
        engineering = hotline.department("engineering");
    }

    @Test
    void an_imported_customer_is_known_by_any_phone_with_earlier_tickets() {
        String csv =
                "account,name,kind,level,phones\n88%1$d,王芳,household,key,137 0%1$d；021-6%1$d\n"
                        .formatted(random);
        assertThat(imported("?dryRun=true", csv)).isEqualTo("1");
        assertThat(lookUp("1370" + random).at("/customers")).isEmpty();
        assertThat(imported("", csv)).isEqualTo("1");

        Filed ticket = desk.file(aLeakReport().from("1370" + random));

        JsonNode known = lookUp("+86 21 6" + random);
        assertThat(known.at("/customers/0/level").asText()).isEqualTo("key");
        assertThat(known.at("/customers/0/name").asText()).isEqualTo("王**");
        await().untilAsserted(() ->
                assertThat(lookUp("021 6" + random).at("/tickets").findValuesAsText("number"))
                        .contains(ticket.number()));
        assertThat(desk.ticket(ticket).get("/customer/level")).isEqualTo("key");
    }

    @Test
    void a_duplicate_is_suggested_merged_and_unmerged_in_every_service() {
        String road = "合并路" + random + "号";
        Filed first = desk.file(leak(road).from("1371" + random));
        engineering.awaits(first, Issued.class);
        Filed second = desk.file(leak(road).from("1372" + random));
        engineering.awaits(second, Issued.class);
        assertThat(
                        intake.get("/tickets/" + second.id() + "/similar")
                                .expect(200)
                                .json()
                                .path("items")
                                .findValuesAsText("id"))
                .contains(first.id().toString());

        on(second, "merge", Map.of("into", first.number(), "reason", "同一处漏水"));

        engineering.awaits(second, Recalled.class);
        assertThat(desk.status(second)).isEqualTo("MERGED");
        await().untilAsserted(() -> assertThat(measure(second, "merged")).isEqualTo("1"));

        on(second, "unmerge", Map.of("reason", "现场核实为两处漏水"));

        engineering.awaits(second, Issued.class, 2);
        await().untilAsserted(() -> assertThat(measure(second, "merged")).isEqualTo("0"));
        assertThat(desk.timeline(first, Topics.TICKETS))
                .containsExactly(
                        "ticket.created.v1",
                        "ticket.duplicate-joined.v1",
                        "ticket.duplicate-left.v1");
    }

    @Test
    void an_article_is_proposed_approved_by_another_person_and_quoted() {
        Filed hard = desk.file(aConsultOnProcedures().answeredAtOnce("凭身份证到营业厅办理。"));
        String code =
                keyed("/tickets/" + hard.id() + "/article-proposal", Map.of(), intake).get("/code");
        keyed("/articles/" + code + "/versions", article(), intake.as("librarian:3401"));
        intake.as("librarian:3401")
                .post("/articles/" + code + "/versions/2/approval", Map.of())
                .expect(409);
        intake.as("senior:1101")
                .post("/articles/" + code + "/versions/2/approval", Map.of())
                .expect(200);
        assertThat(
                        intake.post("/articles/suggestions", Map.of("text", "水表" + random + "怎么过户"))
                                .expect(200)
                                .text())
                .contains(code);

        Filed next =
                desk.file(aConsultOnProcedures().answeredAtOnce("凭身份证到营业厅办理。").quoting(code, 2));

        assertThat(desk.ticket(next).get("/answer/article/code")).isEqualTo(code);
        assertThat(desk.ticket(next).get("/answer/article/version")).isEqualTo("2");
    }

    @Test
    void a_form_is_filled_in_parts_signed_off_printed_and_reaches_the_department_w9() {
        Filed ticket = desk.file(leak("报停路" + random + "号"));
        engineering.awaits(ticket, Issued.class);
        String forms = "/tickets/" + ticket.id() + "/forms";
        String form =
                forms
                        + "/"
                        + keyed(
                                        forms,
                                        Map.of(
                                                "template",
                                                "meter-suspension",
                                                "fields",
                                                Map.of("accountNumber", "8" + random)),
                                        intake)
                                .get("/id");
        intake.post(form + "/sign-off", Map.of("revision", 0)).expect(400);
        intake.send(
                        Request.patch(
                                form,
                                Map.of(
                                        "fields",
                                        Map.of(
                                                "meterNumber",
                                                "SH-" + random,
                                                "request",
                                                "suspension",
                                                "reading",
                                                1284))))
                .expect(200);

        intake.post(form + "/sign-off", Map.of("revision", 1)).expect(200);

        assertThat(engineering.awaits(ticket, Chased.class).instruction().text())
                .contains("水表报停、销户、复用申请表", "SH-" + random, "1284 m³", "报停");
        Response printed = intake.get(form + "/print").expect(200);
        assertThat(printed.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(printed.text()).startsWith("%PDF-").contains("%%EOF");
    }

    @Test
    void a_photo_loses_its_position_and_its_name_and_a_harmful_file_is_not_served() {
        Filed ticket = desk.file(leak("照片路" + random + "号"));
        engineering.awaits(ticket, Issued.class);
        byte[] photo = PhonePhoto.withPosition();
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Exif");

        Response attached = upload(ticket, "..\\..\\漏水.jpg.exe", photo).expect(201);
        upload(
                        ticket,
                        "a.jpg",
                        "<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8))
                .expect(415);
        upload(ticket, "a\nb.jpg", photo).expect(400);
        Response harmful =
                upload(
                                ticket,
                                "账单.pdf",
                                "%PDF-1.7\nHARMFUL-TEST-FILE\n%%EOF\n"
                                        .getBytes(StandardCharsets.UTF_8))
                        .expect(201);

        assertThat(attached.get("/name")).isEqualTo("漏水.jpg.jpg");
        Response served = intake.get(attached.get("/content")).expect(200);
        assertThat(served.text()).doesNotContain("Exif");
        assertThat(served.header("Content-Disposition")).startsWith("attachment");
        assertThat(served.headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.startsWith("sandbox;"));
        assertThat(harmful.get("/quarantined")).isEqualTo("true");
        intake.get(harmful.get("/content")).expect(409);
        await().untilAsserted(() ->
                assertThat(filesOfWorkOrder(ticket))
                        .extracting(it -> it.path("quarantined").asBoolean())
                        .containsExactlyInAnyOrder(true, false));
    }

    private List<JsonNode> filesOfWorkOrder(Filed ticket) {
        String order =
                dispatch.get("/workorders?ticket=" + ticket.id())
                        .items()
                        .getFirst()
                        .path("id")
                        .asText();
        return dispatch.get("/workorders/" + order + "/attachments").expect(200).items();
    }

    private Response upload(Filed ticket, String name, byte[] content) {
        return keyed(
                "/tickets/" + ticket.id() + "/attachments", RawBody.upload(name, content), intake);
    }

    private static TicketRequest leak(String address) {
        return aLeakReport().onPipe(300).at(address);
    }

    private String imported(String query, String csv) {
        return intake.as("supervisor:2001")
                .post("/customers/import" + query, RawBody.csv(csv))
                .expect(200)
                .get("/created");
    }

    private JsonNode lookUp(String phone) {
        return intake.post("/customers/lookup", Map.of("phone", phone)).expect(200).json();
    }

    private void on(Filed ticket, String command, Map<String, String> body) {
        intake.post("/tickets/" + ticket.id() + "/" + command, body).expect(200);
    }

    private String measure(Filed ticket, String measure) {
        return reporting
                .get("/tickets/" + ticket.id() + "/fact")
                .expect(200)
                .get("/fact/measures/" + measure);
    }

    private Map<String, Object> article() {
        return Map.of(
                "zh", Map.of("title", "水表" + random + "过户", "body", "凭身份证到营业厅办理。"),
                "categories", List.of("consult-procedures"),
                "keywords", List.of("水表" + random),
                "audience", "INTERNAL",
                "sources", List.of("城市供水条例"),
                "effectiveFrom", Instant.now().minus(Duration.ofHours(1)).toString());
    }

    private static Response keyed(String path, Object body, HotlineClient by) {
        return by.send(Request.post(path, body).key(UUID.randomUUID().toString()));
    }
}
