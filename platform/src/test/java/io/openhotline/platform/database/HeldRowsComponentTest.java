package io.openhotline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.local.testing.HotlineTestPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class HeldRowsComponentTest {
    private final List<List<Thing>> inserts = new ArrayList<>();
    private final List<List<Thing>> updates = new ArrayList<>();
    private final HeldRows<UUID, Thing> held;
    private final Thing leak = Thing.named("leak");
    private final Thing meter = Thing.named("meter");

    HeldRowsComponentTest(TransactionSynchronizationRegistry transaction) {
        this.held = new HeldRows<>(transaction, Thing::id, inserts::add, updates::add);
    }

    @Test
    void what_is_added_is_written_once_as_it_is_at_the_end() {
        inTransaction(() -> {
            held.add(leak);
            held.add(meter);
            held.change(leak.with("first"));
            held.change(leak.with("second"));

            assertThat(inserts).isEmpty();
        });

        assertThat(inserts).containsExactly(List.of(leak.with("second"), meter));
        assertThat(updates).isEmpty();
    }

    @Test
    void what_is_changed_is_written_once_as_it_is_at_the_end() {
        inTransaction(() -> {
            held.read(leak);
            held.read(meter);
            held.change(leak.with("first"));
            held.change(leak.with("second"));
        });

        assertThat(updates).containsExactly(List.of(leak.with("second")));
        assertThat(inserts).isEmpty();
    }

    @Test
    void what_is_only_read_is_not_written() {
        inTransaction(() -> held.read(leak));

        assertThat(inserts).isEmpty();
        assertThat(updates).isEmpty();
    }

    @Test
    void a_changed_row_is_found_so_and_not_replaced_by_reading_it_again() {
        inTransaction(() -> {
            held.read(leak);
            held.change(leak.with("changed"));
            held.read(leak);

            assertThat(held.find(leak.id())).contains(leak.with("changed"));
        });
    }

    @Test
    void what_was_looked_for_is_known() {
        inTransaction(() -> {
            held.read(leak);
            held.absent(meter.id());
            UUID other = UUID.randomUUID();

            assertThat(held.unknown(List.of(leak.id(), meter.id(), other, other)))
                    .containsExactly(other);
            assertThat(held.find(meter.id())).isEmpty();
        });
    }

    @Test
    void what_is_absent_may_be_added() {
        inTransaction(() -> {
            held.absent(leak.id());
            held.add(leak);

            assertThat(held.find(leak.id())).contains(leak);
        });

        assertThat(inserts).containsExactly(List.of(leak));
    }

    @Test
    void what_a_query_has_to_see_is_written_before_and_changed_after_it() {
        inTransaction(() -> {
            held.add(leak);
            held.write();
            assertThat(inserts).containsExactly(List.of(leak));

            held.change(leak.with("changed"));
        });

        assertThat(inserts).hasSize(1);
        assertThat(updates).containsExactly(List.of(leak.with("changed")));
    }

    @Test
    void nothing_is_written_where_the_transaction_fails() {
        assertThatThrownBy(() ->
                        inTransaction(() -> {
                            held.add(leak);
                            throw new IllegalStateException("broken");
                        }))
                .hasMessageContaining("broken");

        assertThat(inserts).isEmpty();
    }

    @Test
    void a_transaction_knows_nothing_of_another_one() {
        inTransaction(() -> held.add(leak));

        inTransaction(() -> assertThat(held.knows(leak.id())).isFalse());
    }

    @Test
    void a_row_is_added_once() {
        inTransaction(() -> {
            held.read(leak);

            assertThatThrownBy(() -> held.add(leak)).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void a_row_that_is_not_held_is_not_changed() {
        inTransaction(() ->
                assertThatThrownBy(() -> held.change(leak))
                        .hasMessage("A row is changed that isn't held"));

        assertThat(updates).isEmpty();
    }

    @Test
    void outside_a_transaction_it_refuses_to_work() {
        assertThatThrownBy(() -> held.read(leak)).isInstanceOf(IllegalStateException.class);
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
