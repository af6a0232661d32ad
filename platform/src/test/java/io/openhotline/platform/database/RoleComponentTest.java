package io.openhotline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests the rights of a running service's role after the migrations.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class RoleComponentTest {
    private final Database database;

    RoleComponentTest(Database database) {
        this.database = database;
    }

    @Test
    void a_service_does_not_own_its_schema() {
        assertThat(
                        database.query(
                                "select current_user, tableowner, rolsuper from pg_tables, pg_roles"
                                        + " where tablename = 'journal' and rolname = current_user",
                                row ->
                                        row.getString(1)
                                                + " "
                                                + row.getString(2)
                                                + " "
                                                + row.getBoolean(3)))
                .containsExactly("platform platform_owner false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set actor = 'agent:1002'",
                "delete from journal",
                "truncate journal",
                "alter table journal add column more text",
                "create table own (id int)",
                "update flyway_schema_history set success = true"
            })
    void a_service_cannot_change_what_is_recorded_nor_its_tables(String statement) {
        assertThatThrownBy(() -> database.update(statement))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inbox", "parked_event", "idempotent_answer", "unpublished", "probe"})
    void a_service_can_delete_rows_of_its_other_tables(String table) {
        assertThat(database.update("delete from " + table + " where false")).isZero();
    }
}
