package io.openhotline.intake.related;

import static io.openhotline.intake.testing.Client.aCustomer;
import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Client.status;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Client.timeline;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.intake.testing.Filing;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class MergeComponentTest {
    /// Keep the leaks of a test away from those of all others.
    private final String phones = "137" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    private final double latitude = ThreadLocalRandom.current().nextDouble(30.0, 32.0);

    @Test
    void a_merged_ticket_says_which_ticket_goes_on() {
        UUID kept = leak(phones + "1");
        UUID merged = leak(phones + "2");

        merge(merged, kept).statusCode(200).body("status", equalTo("MERGED"));

        assertThat(ticket(merged).getString("merger.into")).isEqualTo(kept.toString());
        assertThat(ticket(merged).getString("merger.status")).isEqualTo("RECEIVED");
        assertThat(timeline(merged).getString("items[1].summary.zh")).startsWith("并入工单 2026-");
        links(kept).body("items.id", contains(merged + "")).body("items[0].relation", nullValue());
    }

    @Test
    void a_merge_that_is_taken_back_leaves_everything_as_before() {
        UUID kept = leak(phones + "1");
        UUID merged = leak(phones + "2");
        Map<String, Object> before = ticket(merged).getMap("");
        merge(merged, kept).statusCode(200);

        unmerge(merged).statusCode(200).body("status", equalTo("RECEIVED"));

        assertThat(ticket(merged).getMap("")).isEqualTo(before);
        links(kept).body("items", equalTo(List.of()));
        post(merged, "answer", Map.of("answer", "已修复")).statusCode(200);
    }

    @Test
    void a_merge_and_its_end_are_published() {
        UUID kept = leak(phones + "1");
        UUID merged = leak(phones + "2");

        merge(merged, kept).statusCode(200);
        unmerge(merged).statusCode(200);
        post(merged, "links", Map.of("other", kept, "relation", "RELATED")).statusCode(201);

        assertThat(timeline(merged).getList("items.type"))
                .containsExactly(
                        "ticket.created.v1",
                        "ticket.merged.v1",
                        "ticket.unmerged.v1",
                        "ticket.linked.v1");
    }

    @Test
    void the_ticket_that_goes_on_tells_of_the_merge_and_of_its_end() {
        UUID kept = leak(phones + "1");
        UUID merged = leak(phones + "2");
        String number = ticket(merged).getString("number");

        merge(merged, kept).statusCode(200);
        unmerge(merged).statusCode(200);

        assertThat(timeline(kept).getList("items.type"))
                .containsExactly(
                        "ticket.created.v1",
                        "ticket.duplicate-joined.v1",
                        "ticket.duplicate-left.v1");
        assertThat(timeline(kept).getList("items.summary.zh"))
                .contains("工单 " + number + " 并入：同一处漏水", "工单 " + number + " 撤销并入：两处漏水");
    }

    @Test
    void a_link_that_is_removed_is_gone_for_both_tickets_and_told() {
        UUID child = leak(phones + "1");
        UUID parent = leak(phones + "2");
        link(child, parent, "CHILD").statusCode(201);

        unlink(parent, child.toString()).statusCode(204);

        links(child).body("items", equalTo(List.of()));
        links(parent).body("items", equalTo(List.of()));
        assertThat(timeline(child).getString("items[2].details.relation")).isEqualTo("CHILD");
        assertThat(timeline(parent).getString("items[2].details.relation")).isEqualTo("PARENT");
        assertThat(timeline(parent).getString("items[2].summary.zh"))
                .isEqualTo("取消与工单 %s 的关联".formatted(ticket(child).getString("number")));
    }

    @Test
    void only_a_link_of_the_desk_can_be_removed() {
        UUID kept = leak(phones + "1");
        UUID merged = leak(phones + "2");
        merge(merged, kept).statusCode(200);

        for (String other : List.of(merged.toString(), kept.toString())) {
            unlink(kept, other).statusCode(404).body("type", equalTo("/problems/link-not-found"));
        }
        unlink(kept, UUID.randomUUID().toString()).statusCode(404);
        unlink(kept, "漏水").statusCode(404);
        as("department:engineering")
                .delete("/tickets/" + kept + "/links/" + merged)
                .then()
                .statusCode(403);
    }

    @Test
    void a_merge_of_closed_tickets_and_in_a_ring_of_three_is_refused() {
        UUID first = leak(phones + "1");
        UUID second = leak(phones + "2");
        UUID third = leak(phones + "3");
        UUID answered = leak(phones + "4");
        post(answered, "answer", Map.of("answer", "已修复")).statusCode(200);
        merge(first, second).statusCode(200);

        refused(merge(second, first), "target-merged");
        merge(second, third).statusCode(200);
        refused(merge(third, first), "target-merged");
        refused(merge(third, second), "target-merged");
        refused(merge(answered, third), "already-answered");
    }

    @Test
    void of_two_people_who_merge_one_ticket_into_two_others_one_is_refused() {
        UUID ticket = leak(phones + "1");
        UUID first = leak(phones + "2");
        UUID second = leak(phones + "3");

        List<Integer> statuses =
                Stream.of(first, second)
                        .map(into -> CompletableFuture.supplyAsync(() -> merge(ticket, into)))
                        .toList()
                        .stream()
                        .map(it -> it.join().extract().statusCode())
                        .sorted()
                        .toList();

        assertThat(statuses).containsExactly(200, 409);
    }

    @Test
    void a_customer_of_an_app_is_told_without_the_other_ticket() {
        UUID kept = leak(phones + "1");
        UUID merged =
                filedBy(aCustomer("app", "person-1"), at(phones + "2").with("/channel", "app"));

        merge(merged, kept).statusCode(200);

        aCustomer("app", "person-1")
                .get("/tickets/" + merged + "/timeline")
                .then()
                .body("items[1].summary.zh", equalTo("同一事项已有工单，合并办理，结果一并告知"))
                .body("items[1].details.keySet()", contains("mergedAt"));
        aCustomer("app", "person-1").get("/tickets/" + kept).then().statusCode(404);
    }

    @Test
    void wrong_merges_are_refused() {
        UUID first = leak(phones + "1");
        UUID second = leak(phones + "2");
        UUID third = leak(phones + "3");
        UUID over = leak(phones + "4");
        post(over, "withdrawal", Map.of("reason", "不用了")).statusCode(200);

        refused(merge(first, first), "same-ticket");
        refused(merge(first, over), "target-over");
        refused(merge(over, first), "already-withdrawn");
        refused(unmerge(first), "not-merged");
        merge(first, UUID.randomUUID()).statusCode(404);
        merge(first, second).statusCode(200);
        refused(merge(second, first), "target-merged");
        refused(merge(third, first), "target-merged");
        refused(merge(first, third), "already-merged");
        refused(post(first, "answer", Map.of("answer", "好")), "already-merged");
    }

    @Test
    void of_two_people_who_merge_two_tickets_into_each_other_one_is_refused() {
        UUID first = leak(phones + "1");
        UUID second = leak(phones + "2");

        List<Integer> statuses =
                Stream.of(
                                CompletableFuture.supplyAsync(() -> merge(first, second)),
                                CompletableFuture.supplyAsync(() -> merge(second, first)))
                        .toList()
                        .stream()
                        .map(it -> it.join().extract().statusCode())
                        .sorted()
                        .toList();

        assertThat(statuses).containsExactly(200, 409);
        assertThat(List.of(status(first), status(second)))
                .containsExactlyInAnyOrder("MERGED", "RECEIVED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                       | /into   | required",
                "{\"into\": \"2026-0000123-6\"}           | /reason | required",
                "{\"into\": \" \", \"reason\": \"同一处\"}  | /into   | text",
                "{\"into\": \"1\", \"reason\": \"同\", \"x\": 1} | /x | unknown-field"
            })
    void a_wrong_body_is_refused_by_field_and_rule(String body, String pointer, String rule) {
        anAgent()
                .body(body)
                .post("/tickets/" + UUID.randomUUID() + "/merge")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.rule", hasItem(rule));
    }

    @Test
    void a_ticket_is_no_part_of_itself() {
        UUID first = leak(phones + "1");
        UUID second = leak(phones + "2");
        UUID third = leak(phones + "3");
        link(first, second, "CHILD").statusCode(201);
        link(second, third, "CHILD").statusCode(201);

        refused(link(third, first, "CHILD"), "link-ring");
        refused(link(first, first, "RELATED"), "same-ticket");
        links(second).body("items.relation", contains("CHILD", "PARENT"));
    }

    @Test
    void a_leak_nearby_is_suggested_with_its_reasons_and_masked() {
        UUID nearby = leak(phones + "1");
        UUID asked = leak(phones + "2");
        filed(
                aLeakReport()
                        .with("/place/latitude", latitude + 0.02)
                        .with("/customer/phone", phones + "3")
                        .with("/description", "小区门口井盖旁边一直在冒水"));

        similar(asked)
                .body("items[0].id", equalTo(nearby.toString()))
                .body(
                        "items[0].reasons.reason",
                        contains("NEARBY", "SAME_CATEGORY", "SIMILAR_WORDS", "OPEN"))
                .body("items[0].reasons[0].metres", equalTo(0))
                .body("items[0].description", equalTo("和平路128号院东门外人行道下漏水，水已漫到机动车道。"));
    }

    @Test
    void a_withdrawn_or_merged_ticket_is_not_suggested() {
        UUID withdrawn = leak(phones + "1");
        UUID merged = leak(phones + "2");
        UUID kept = leak(phones + "3");
        UUID asked = leak(phones + "4");
        post(withdrawn, "withdrawal", Map.of("reason", "不用了")).statusCode(200);
        merge(merged, kept).statusCode(200);

        similar(asked)
                .body("items[0].id", equalTo(kept.toString()))
                .body("items.id", not(hasItem(withdrawn.toString())))
                .body("items.id", not(hasItem(merged.toString())));
    }

    /// Covers T3.
    @Test
    void a_repeat_of_an_unfinished_complaint_is_marked() {
        String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        UUID first = filed(complaint(phone));
        UUID repeat = filed(complaint(phone));
        UUID other = filed(complaint(phone).with("/category", "complaint-service"));

        assertThat(ticket(repeat).getString("repeatOf")).isEqualTo(first.toString());
        assertThat(ticket(first).getString("repeatOf")).isNull();
        assertThat(ticket(other).getString("repeatOf")).isNull();
    }

    @Test
    void a_complaint_that_is_over_is_not_repeated() {
        String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        post(filed(complaint(phone)), "answer", Map.of("answer", "已解释")).statusCode(200);

        assertThat(ticket(filed(complaint(phone))).getString("repeatOf")).isNull();
    }

    private static Filing complaint(String phone) {
        return aLeakReport()
                .with("/category", "complaint-pressure")
                .without("/fields")
                .with("/customer/phone", phone);
    }

    private UUID leak(String phone) {
        return filed(at(phone));
    }

    private Filing at(String phone) {
        return aLeakReport()
                .with("/place/latitude", latitude)
                .with("/place/longitude", 121.0)
                .with("/customer/phone", phone);
    }

    private static ValidatableResponse merge(UUID id, UUID into) {
        return post(id, "merge", Map.of("into", into, "reason", "同一处漏水"));
    }

    private static ValidatableResponse unmerge(UUID id) {
        return post(id, "unmerge", Map.of("reason", "两处漏水"));
    }

    private static ValidatableResponse link(UUID id, UUID other, String relation) {
        return post(id, "links", Map.of("other", other, "relation", relation));
    }

    private static ValidatableResponse unlink(UUID id, String other) {
        return as("agent:1001").delete("/tickets/{id}/links/{other}", id, other).then();
    }

    private static ValidatableResponse links(UUID id) {
        return as("agent:1001").get("/tickets/" + id + "/links").then().statusCode(200);
    }

    private static ValidatableResponse similar(UUID id) {
        return as("agent:1001").get("/tickets/" + id + "/similar").then().statusCode(200);
    }

    private static void refused(ValidatableResponse response, String problem) {
        response.statusCode(409).body("type", equalTo("/problems/" + problem));
    }
}
