package io.openhotline.intake.list;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.testing.Filing.aPriceConsult;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.testing.Filing;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists and searches of tickets: order, pages and filters.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class TicketListComponentTest {
    @Test
    void a_list_is_newest_first_and_masks_phones() {
        String phone = aPhone();
        UUID first = filed(aLeakReport().with("/customer/phone", phone));
        UUID second = filed(aLeakReport().with("/customer/phone", phone));

        var items = list(Map.of("phone", phone));

        assertThat(ids(items)).containsExactly(second, first);
        assertThat(items.getString("items[0].phone"))
                .isEqualTo(phone.substring(0, 3) + "****" + phone.substring(7));
        assertThat(items.getString("items[0].self")).isEqualTo("/tickets/" + second);
    }

    @Test
    void pages_by_key_show_every_ticket_once_even_while_others_come_in() {
        String phone = aPhone();
        var filed = new ArrayList<UUID>();
        for (int i = 0; i < 7; i++) {
            filed.add(filed(aLeakReport().with("/customer/phone", phone)));
        }

        var seen = new ArrayList<UUID>();
        String after = null;
        do {
            var page =
                    list(
                            after == null
                                    ? Map.of("phone", phone, "limit", 3)
                                    : Map.of("phone", phone, "limit", 3, "after", after));
            seen.addAll(ids(page));
            filed(aLeakReport().with("/customer/phone", phone));
            after = page.getString("next");
        } while (after != null);

        assertThat(seen).containsExactlyElementsOf(filed.reversed());
    }

    @Test
    void tickets_of_the_same_moment_are_on_separate_pages_once() {
        String phone = aPhone();
        Filing filing =
                aLeakReport()
                        .with("/customer/phone", phone)
                        .with("/receivedAt", "2019-05-05T05:05:05Z");
        for (int i = 0; i < 5; i++) {
            file(as("import:2019"), UUID.randomUUID().toString(), filing).statusCode(201);
        }

        var seen = new ArrayList<UUID>();
        var page = list(Map.of("phone", phone, "limit", 2));
        seen.addAll(ids(page));
        while (page.getString("next") != null) {
            page = list(Map.of("phone", phone, "limit", 2, "after", page.getString("next")));
            seen.addAll(ids(page));
        }

        assertThat(seen).doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void filters_hold_together() {
        String phone = aPhone();
        UUID leak = filed(aLeakReport().with("/customer/phone", phone));
        UUID consult = filed(aPriceConsult().with("/customer/phone", phone));
        UUID withdrawn = filed(aLeakReport().with("/customer/phone", phone));
        post(withdrawn, "withdrawal", Map.of("reason", "邻居已报")).statusCode(200);

        assertThat(ids(list(Map.of("phone", phone, "category", "leak"))))
                .containsExactly(withdrawn, leak);
        assertThat(ids(list(Map.of("phone", phone, "category", "leak", "status", "RECEIVED"))))
                .containsExactly(leak);
        assertThat(ids(list(Map.of("phone", phone, "status", "WITHDRAWN"))))
                .containsExactly(withdrawn);
        assertThat(ids(list(Map.of("phone", phone, "category", "consult-price"))))
                .containsExactly(consult);
        assertThat(ids(list(Map.of("phone", phone, "department", "engineering")))).isEmpty();
    }

    /// Covers T13.
    @Test
    void complaints_are_found_by_content_customer_kind_and_department() {
        String phone = aPhone();
        Filing complaint =
                aLeakReport()
                        .with("/category", "complaint-pressure")
                        .without("/fields")
                        .with("/customer/phone", phone)
                        .with("/customer/kind", "business")
                        .with("/description", "酒店高层水压太低");
        UUID first = filed(complaint);
        UUID repeat = filed(complaint);
        filed(aLeakReport().with("/customer/phone", phone).with("/customer/kind", "business"));

        Map<String, Object> complaints =
                Map.of("phone", phone, "kind", "COMPLAINT", "customerKind", "business");

        assertThat(ids(list(complaints))).containsExactly(repeat, first);
        assertThat(ids(list(with(complaints, "q", "水压太低")))).containsExactly(repeat, first);
        assertThat(ids(list(with(complaints, "repeat", true)))).containsExactly(repeat);
        assertThat(ids(list(with(complaints, "repeat", false)))).containsExactly(first);
        assertThat(ids(list(with(complaints, "nature", "billing")))).isEmpty();
        assertThat(ids(list(with(complaints, "customerKind", "household")))).isEmpty();
        assertThat(ids(list(with(complaints, "customerLevel", "key")))).isEmpty();
        assertThat(ids(list(with(complaints, "department", "water-plant")))).isEmpty();
    }

    private static Map<String, Object> with(
            Map<String, Object> filters, String name, Object value) {
        var more = new HashMap<>(filters);
        more.put(name, value);
        return more;
    }

    @Test
    void a_time_filter_includes_its_start_and_excludes_its_end() {
        String phone = aPhone();
        Filing filing = aLeakReport().with("/customer/phone", phone);
        for (String at : List.of("2018-03-01T00:00:00Z", "2018-04-01T00:00:00Z")) {
            file(as("import:2018"), UUID.randomUUID().toString(), filing.with("/receivedAt", at))
                    .statusCode(201);
        }

        var march =
                list(
                        Map.of(
                                "phone", phone,
                                "from", "2018-03-01T00:00:00Z",
                                "to", "2018-04-01T00:00:00Z"));

        assertThat(march.getList("items.receivedAt")).containsExactly("2018-03-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"阶梯水价", "水", "户表", "玉皇山路", "100%_!"})
    void a_text_is_found_by_any_part_of_it(String text) {
        String phone = aPhone();
        UUID id =
                filed(
                        aPriceConsult()
                                .with("/customer/phone", phone)
                                .with("/description", "户表改造后阶梯水价怎么算？优惠100%_!吗")
                                .with("/place/address", "玉皇山路77号"));

        assertThat(ids(list(Map.of("phone", phone, "q", text)))).containsExactly(id);
        assertThat(ids(list(Map.of("phone", phone, "q", "户_改造")))).isEmpty();
        assertThat(ids(list(Map.of("phone", phone, "q", "户%改造")))).isEmpty();
    }

    @Test
    void a_list_by_url_takes_every_filter_that_is_no_personal_data() {
        String phone = aPhone();
        Filing filing = aLeakReport().with("/customer/phone", phone);
        UUID id =
                UUID.fromString(
                        file(
                                        as("import:2016"),
                                        UUID.randomUUID().toString(),
                                        filing.with("/receivedAt", "2016-05-05T00:00:00Z"))
                                .statusCode(201)
                                .extract()
                                .path("id"));

        JsonPath page =
                given().queryParam("from", "2016-05-05T00:00:00Z")
                        .queryParam("to", "2016-05-05T00:00:01Z")
                        .queryParam("category", "leak")
                        .queryParam("status", "RECEIVED")
                        .queryParam("limit", 1)
                        .get("/tickets")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        assertThat(ids(page)).containsExactly(id);
    }

    @Test
    void a_search_without_a_filter_is_a_list_and_one_without_a_body_is_refused() {
        UUID id = filed(aLeakReport());

        assertThat(ids(list(Map.of("limit", 1)))).containsExactly(id);
        given().contentType("application/json").post("/tickets/search").then().statusCode(400);
    }

    @Test
    void a_name_is_found_by_any_part_and_together_with_other_words() {
        String name = "欧阳" + aPhone();
        UUID named = filed(aLeakReport().with("/customer/name", name));
        UUID other = filed(aLeakReport().with("/customer/name", name).with("/description", "表不走"));
        filed(aLeakReport().with("/description", name));

        assertThat(ids(list(Map.of("name", "歐陽" + name.substring(2)))))
                .containsExactly(other, named);
        assertThat(ids(list(Map.of("name", name, "q", "表不走")))).containsExactly(other);
        assertThat(ids(list(Map.of("name", name, "q", "沉井")))).isEmpty();
    }

    private static JsonPath list(Map<String, ?> filters) {
        return given().contentType("application/json")
                .body(filters)
                .post("/tickets/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<UUID> ids(JsonPath page) {
        return page.getList("items.id", String.class).stream().map(UUID::fromString).toList();
    }

    private static String aPhone() {
        return "139%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
    }
}
