package io.openhotline.intake.index;

import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.database.Database;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests that tickets of earlier versions are found after the upgrade (F5).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class SearchIndexUpgradeComponentTest {
    private final SearchIndexUpgrade upgrade;
    private final Database database;

    SearchIndexUpgradeComponentTest(SearchIndexUpgrade upgrade, Database database) {
        this.upgrade = upgrade;
        this.database = database;
    }

    @Test
    void a_ticket_of_an_earlier_version_is_found_by_all_its_texts_and_only_once() {
        UUID id = filed(aLeakReport().with("/description", "望江門外冒水").with("/customer/name", "周吴郑"));
        post(id, "supplements", Map.of("text", "路面塌陷一处")).statusCode(201);
        storedByAnEarlierVersion(id);
        assertThat(found("望江门外")).isEmpty();

        assertThat(upgrade.upgrade()).isEqualTo(1);
        assertThat(upgrade.upgrade()).isZero();

        for (String query : List.of("望江门外", "路面塌陷", "周吴郑")) {
            assertThat(found(query)).containsExactly(id);
        }
    }

    @Test
    void a_ticket_that_the_version_before_files_waits_for_the_upgrade() {
        UUID id = filed(aLeakReport());
        database.update(
                """
                insert into ticket (id, number, channel, category, kind, severity, description, fields,
                    first_receiver, received_at, phase, round, status)
                select gen_random_uuid(), 'old-' || number, channel, category, kind, severity, '旧版受理',
                    fields, first_receiver, received_at, phase, round, status
                from ticket where id = ?
                """,
                id);

        assertThat(upgrade.upgrade()).isEqualTo(1);
        assertThat(found("旧版受理")).hasSize(1);
    }

    private void storedByAnEarlierVersion(UUID id) {
        database.update("delete from ticket_search where ticket_id = ?", id);
        database.update(
                "insert into ticket_words select id, received_at, '' from ticket where id = ?", id);
    }

    private static List<UUID> found(String query) {
        return given()
                .contentType("application/json")
                .body(Map.of("q", query))
                .post("/tickets/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class)
                .stream()
                .map(UUID::fromString)
                .toList();
    }
}
