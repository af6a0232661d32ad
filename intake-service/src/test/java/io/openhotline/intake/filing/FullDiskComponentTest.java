package io.openhotline.intake.filing;

import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.openhotline.intake.testing.Filing;
import io.openhotline.intake.testing.Stored;
import io.openhotline.platform.database.Database;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files tickets while PostgreSQL refuses to write with the state of a full disk (C28).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class FullDiskComponentTest {
    private static final String FULL =
            """
            create function full_disk() returns trigger language plpgsql as $$
            begin
                raise exception 'could not extend file: No space left on device'
                    using errcode = 'disk_full';
            end $$
            """;

    private final Database database = new Database(HotlineTestPlatform.superuser("intake"));
    private final Stored stored;

    FullDiskComponentTest(Stored stored) {
        this.stored = stored;
    }

    @AfterEach
    void freeSpace() {
        database.update("drop function if exists full_disk cascade");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket", "journal", "idempotent_answer"})
    void a_filing_is_refused_with_retry_after_and_done_once_when_there_is_space(String table) {
        Filing leak = aLeakReport();
        String key = UUID.randomUUID().toString();
        var before = stored.rows();
        fill(table);

        file(anAgent(), key, leak)
                .statusCode(503)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("type", equalTo("/problems/unavailable"));
        assertThat(stored.rows()).isEqualTo(before);
        freeSpace();

        String id = file(anAgent(), key, leak).statusCode(201).extract().path("id");
        file(anAgent(), key, leak).statusCode(201).body("id", equalTo(id));
        assertThat(stored.rows().getFirst()).isEqualTo(before.getFirst() + 1);
    }

    @Test
    void tickets_are_read_while_the_disk_is_full() {
        UUID id = filed(aLeakReport());
        fill("ticket");

        anAgent().get("/tickets/" + id).then().statusCode(200);
    }

    private void fill(String table) {
        database.update(FULL);
        database.update(
                "create trigger full_disk before insert on "
                        + table
                        + " for each statement execute function full_disk()");
    }
}
