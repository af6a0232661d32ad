package io.openhotline.intake.telephone;

import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.ticket;
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

/// Tests that numbers of earlier versions are found after the upgrade at start (F4).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class TelephoneUpgradeComponentTest {
    private final TelephoneUpgrade upgrade;
    private final Database database;

    TelephoneUpgradeComponentTest(TelephoneUpgrade upgrade, Database database) {
        this.upgrade = upgrade;
        this.database = database;
    }

    @Test
    void stored_numbers_are_found_after_the_upgrade_and_a_second_run_changes_nothing() {
        var stored = List.of("13700004421", "+8613700004421", "008613700004421", "013700004421");
        List<UUID> ids = stored.stream().map(this::storedByAnEarlierVersion).toList();
        UUID unreadable = storedByAnEarlierVersion("02162004421801999");

        assertThat(upgrade.upgrade()).isEqualTo(5);
        assertThat(upgrade.upgrade()).isZero();

        assertThat(found("137 0000 4421")).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ticket(ids.getLast()).getString("customer.phone")).isEqualTo("+8613700004421");
        assertThat(ticket(ids.getLast()).getString("customer.phoneAsWritten"))
                .isEqualTo("013700004421");
        assertThat(found("02162004421801999")).containsExactly(unreadable);
    }

    private UUID storedByAnEarlierVersion(String phone) {
        UUID id = filed(aLeakReport());
        database.update(
                "update ticket set customer_phone = ?, customer_phone_written = null where id = ?",
                phone,
                id);
        return id;
    }

    private static List<UUID> found(String phone) {
        return given()
                .contentType("application/json")
                .body(Map.of("phone", phone))
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
