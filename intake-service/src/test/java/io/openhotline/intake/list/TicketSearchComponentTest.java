package io.openhotline.intake.list;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.testing.Filing.aPriceConsult;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.search.SearchText;
import io.openhotline.intake.testing.Filing;
import io.openhotline.intake.testing.Stored;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Tests that a search finds the same tickets as a comparison with every text. The texts have few
/// different letters, so that many share a part, and were received over three years. All but the
/// three newest are found by their keys.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TicketSearchComponentTest {
    private static final int TICKETS = 120;
    private static final List<String> LETTERS =
            List.of(
                    "漏", "水", "管", "A", "a", "é", "É", "ß", "1", "12", "21", " ", "%", "_", "!",
                    "🚰", "𠮷");
    private static final String PHONE = "13712345678";

    private record FiledTicket(UUID id, String category, String description, String address) {
        boolean contains(String text) {
            String folded = SearchText.fold(text);
            return SearchText.fold(description).contains(folded)
                    || SearchText.fold(address).contains(folded);
        }
    }

    private final Stored stored;
    private final Random chance = new Random(20261122);
    private List<FiledTicket> newestFirst = List.of();

    TicketSearchComponentTest(Stored stored) {
        this.stored = stored;
    }

    @BeforeEach
    void three_years_of_calls_and_one_long_before() {
        if (newestFirst.isEmpty()) {
            var tickets = new ArrayList<FiledTicket>();
            tickets.add(filed(Instant.parse("1900-06-30T15:59:59Z"), "leak", aLeakReport()));
            Instant at = Instant.parse("2017-01-01T00:00:00Z");
            for (int i = 0; i < TICKETS; i++) {
                at = at.plus(Duration.ofHours(chance.nextInt(20 * 24)));
                tickets.addFirst(
                        i % 2 == 0
                                ? filed(at, "leak", aLeakReport())
                                : filed(at, "consult-price", aPriceConsult()));
            }
            newestFirst = List.copyOf(tickets);
        }
    }

    private FiledTicket filed(Instant at, String category, Filing filing) {
        String description = "报" + anyText(12);
        String address = "在" + anyText(6);
        JsonPath answer =
                file(
                                as("import:2017"),
                                UUID.randomUUID().toString(),
                                filing.with("/customer/phone", PHONE)
                                        .with("/description", description)
                                        .with("/place/address", address)
                                        .with("/receivedAt", at.toString()))
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        return new FiledTicket(
                UUID.fromString(answer.getString("id")), category, description, address);
    }

    private String anyText(int most) {
        var text = new StringBuilder();
        for (int i = chance.nextInt(most) + 1; i > 0; i--) {
            text.append(LETTERS.get(chance.nextInt(LETTERS.size())));
        }
        return text.append('。').toString();
    }

    @Test
    void a_search_finds_what_a_comparison_with_every_text_finds() {
        for (int i = 0; i < 50; i++) {
            String text = anyText(3).replace("。", "");
            if (!text.isBlank()) {
                assertThat(found(Map.of("q", text)))
                        .as(text)
                        .isEqualTo(ids(ticket -> ticket.contains(text)));
            }
        }
    }

    @Test
    void a_number_is_found_whole_and_in_part() {
        var numbers = List.of("1", "12", "21", "112", "1221");
        var texts = new ArrayList<String>(numbers);
        for (String number : numbers) {
            for (String letter : List.of("漏", "水", "a")) {
                texts.addAll(List.of(letter + number, number + letter, letter + number + letter));
            }
        }
        assertThat(texts).anyMatch(text -> !found(Map.of("q", text)).isEmpty());
        for (String text : texts) {
            assertThat(found(Map.of("q", text)))
                    .as(text)
                    .isEqualTo(ids(ticket -> ticket.contains(text)));
        }
    }

    @Test
    void a_whole_text_is_found() {
        for (FiledTicket ticket : newestFirst) {
            assertThat(found(Map.of("q", ticket.description())))
                    .isEqualTo(ids(other -> other.contains(ticket.description())));
        }
    }

    @Test
    void the_other_conditions_hold_in_the_past_too() {
        for (String category : List.of("leak", "consult-price")) {
            assertThat(found(Map.of("q", "水", "category", category)))
                    .isEqualTo(
                            ids(ticket ->
                                    ticket.contains("水") && ticket.category().equals(category)));
        }
        assertThat(found(Map.of("q", "水", "status", "CLOSED"))).isEmpty();
        assertThat(found(Map.of("q", "水", "to", "1900-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void a_text_that_no_ticket_has_is_not_found() {
        assertThat(found(Map.of("q", "雹"))).isEmpty();
        assertThat(found(Map.of("q", "冰雹"))).isEmpty();
        assertThat(found(Map.of("q", "漏水管漏水管漏水管漏水管漏水管"))).isEmpty();
    }

    @Test
    void a_text_is_looked_up_by_its_letters() {
        assertThat(
                        stored.query(
                                "set local enable_seqscan = off",
                                "explain select ticket_id from ticket_search"
                                        + " where text_keys(words, week_number(received_at))"
                                        + " @> search_keys('漏水管')"))
                .anyMatch(line -> line.contains("ticket_search_keys"));
    }

    private List<UUID> ids(Predicate<FiledTicket> wanted) {
        return newestFirst.stream().filter(wanted).map(FiledTicket::id).toList();
    }

    /// Returns the tickets of all pages.
    private static List<UUID> found(Map<String, String> filters) {
        var asked = new HashMap<String, Object>(filters);
        asked.put("phone", PHONE);
        asked.put("limit", 20);
        var ids = new ArrayList<UUID>();
        do {
            JsonPath page =
                    given().contentType("application/json")
                            .body(asked)
                            .post("/tickets/search")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            page.getList("items.id", String.class).forEach(id -> ids.add(UUID.fromString(id)));
            asked.put("after", page.getString("next"));
        } while (asked.get("after") != null);
        return ids;
    }
}
