package io.openhotline.intake.list;

import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tickets of one caller, by every spelling of the telephone number (F4).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class PhoneSearchComponentTest {
    @Test
    void one_caller_is_found_in_every_spelling_f4() {
        String digits = aPhone();
        var spellings =
                List.of(digits, "+86" + digits, "0086" + digits, "86" + digits, "0" + digits);
        List<UUID> ids =
                spellings.stream()
                        .map(phone -> filed(aLeakReport().with("/customer/phone", phone)))
                        .toList();

        for (String spelling : spellings) {
            assertThat(ids(list(Map.of("phone", spelling))))
                    .containsExactlyElementsOf(ids.reversed());
        }
    }

    @Test
    void a_fixed_line_is_found_by_its_local_number_with_or_without_its_extension_f4() {
        String local = "6" + aPhone().substring(4);
        UUID plain = filed(aLeakReport().with("/customer/phone", "021-" + local));
        UUID extended = filed(aLeakReport().with("/customer/phone", "(021) " + local + "转801"));

        for (String spelling : List.of(local, "021-" + local, "+8621" + local, local + "-801")) {
            assertThat(ids(list(Map.of("phone", spelling)))).containsExactly(extended, plain);
        }
        assertThat(ticket(extended).getString("customer.extension")).isEqualTo("801");
    }

    @Test
    void a_caller_is_found_by_the_last_four_digits_and_by_a_second_number_f4() {
        String first = aPhone();
        String second = aPhone();
        UUID both = filed(aLeakReport().with("/customer/phone", first + "/" + second));
        UUID other = filed(aLeakReport().with("/customer/phone", second));

        assertThat(ids(list(Map.of("phone", first)))).containsExactly(both);
        assertThat(ids(list(Map.of("phone", second)))).containsExactly(other, both);
        assertThat(ids(list(Map.of("phone", first.substring(7))))).contains(both);
        assertThat(ids(list(Map.of("phone", second.substring(7))))).contains(other, both);
        assertThat(ticket(both).getList("customer.furtherPhones")).containsExactly("+86" + second);
    }

    @Test
    void pages_by_a_second_number_show_every_ticket_once() {
        String phone = aPhone();
        var filed = new ArrayList<UUID>();
        for (int i = 0; i < 5; i++) {
            String written = i % 2 == 0 ? phone : aPhone() + "/" + phone;
            filed.add(filed(aLeakReport().with("/customer/phone", written)));
        }

        var seen = new ArrayList<UUID>();
        var page = list(Map.of("phone", phone, "limit", 2));
        seen.addAll(ids(page));
        while (page.getString("next") != null) {
            page = list(Map.of("phone", phone, "limit", 2, "after", page.getString("next")));
            seen.addAll(ids(page));
        }

        assertThat(seen).containsExactlyElementsOf(filed.reversed());
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
