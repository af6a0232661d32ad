package io.openhotline.platform.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.database.Database;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class RunningPackComponentTest {
    private final RunningPack pack;
    private final InstanceName instance;
    private final Database database;

    RunningPackComponentTest(RunningPack pack, InstanceName instance, Database database) {
        this.pack = pack;
        this.instance = instance;
        this.database = database;
    }

    /// A batch looks within its transaction, and others, also inner ones, look meanwhile.
    @Test
    void a_look_in_a_transaction_locks_nothing_until_its_end() {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    pack.refresh();
                    assertThat(locked()).isOne();
                });
    }

    /// Locks the row of this instance in another transaction, which waits for a look of the
    /// schedule but not forever.
    private int locked() {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    database.query(
                            "select set_config('lock_timeout', '5s', true)",
                            row -> row.getString(1));
                    return database.query(
                                    "select 1 from pack_instance where instance = ? for update",
                                    row -> row.getInt(1),
                                    instance.toString())
                            .size();
                });
    }
}
