package io.openhotline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.contracts.Severity;
import io.openhotline.local.testing.HotlineTestPlatform;
import io.openhotline.platform.database.Database.Array;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class TableComponentTest {
    private final Database database;

    TableComponentTest(Database database) {
        this.database = database;
    }

    @Test
    void rows_are_read_as_they_were_written() {
        List<Thing> things =
                Stream.of(
                                "人民路 12 号爆管",
                                "",
                                "NULL",
                                "null",
                                "{a,b}",
                                "\"quoted\", 'too'",
                                "back\\slash\\",
                                "line\nbreak\ttab",
                                "😀 " + "长".repeat(20_000))
                        .map(Thing::named)
                        .toList();

        Thing.TABLE.insert(database, things);

        assertThat(stored(things)).containsExactlyInAnyOrderElementsOf(things);
    }

    @Test
    void what_may_change_is_written_again_and_the_rest_is_kept() {
        Thing first = Thing.named("first");
        Thing second = Thing.named("second");
        Thing.TABLE.insert(database, List.of(first, second));
        Instant end = Instant.parse("2026-11-28T00:00:00Z");

        Thing.TABLE.update(
                database,
                List.of(
                        new Thing(
                                first.id(),
                                "another name",
                                Map.of(),
                                end,
                                "关阀",
                                Severity.MAJOR,
                                end)));

        assertThat(stored(List.of(first, second)))
                .containsExactlyInAnyOrder(
                        new Thing(
                                first.id(),
                                first.name(),
                                first.fields(),
                                first.madeAt(),
                                "关阀",
                                Severity.MAJOR,
                                end),
                        second);
    }

    @Test
    void one_row_that_is_refused_leaves_none() {
        Thing good = Thing.named("good");

        assertThatThrownBy(() -> Thing.TABLE.insert(database, List.of(good, good)))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("thing_pkey");

        assertThat(stored(List.of(good))).isEmpty();
    }

    private List<Thing> stored(List<Thing> things) {
        return database.query(
                "select " + Thing.TABLE.columns() + " from thing where id = any (?)",
                Thing::read,
                Array.of("uuid", things, Thing::id));
    }
}
