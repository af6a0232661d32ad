package io.openhotline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.openhotline.local.testing.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class GroupCommitComponentTest {
    private static final String HOLD = "hold";
    private static final String BAD = "bad";
    private static final int LANES = 3;
    private static final int CALLERS = 40;

    private final Database database;
    private final String operation = "test " + UUID.randomUUID();
    private final GroupCommit<String, String> group = new GroupCommit<>(this::insertAll);
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore held = new Semaphore(0);
    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger attempts = new AtomicInteger();

    GroupCommitComponentTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void every_lane_is_busy() throws InterruptedException {
        for (int lane = 0; lane < LANES; lane++) {
            callers.submit(() -> group.commit(HOLD));
            held.acquire();
        }
    }

    @AfterEach
    void end() {
        release.countDown();
        callers.close();
    }

    @Test
    void those_who_come_while_a_commit_is_under_way_share_the_next_one() throws Exception {
        List<Future<String>> outcomes = callAll(keys());
        release.countDown();

        for (int i = 0; i < CALLERS; i++) {
            assertThat(outcomes.get(i).get()).isEqualTo("did key-" + i);
        }
        assertThat(stored()).hasSize(CALLERS);
        assertThat(transactions()).isLessThanOrEqualTo(LANES);
    }

    @Test
    void those_who_come_again_when_answered_are_all_served() throws Exception {
        release.countDown();
        int rounds = 25;
        var visits =
                IntStream.range(0, CALLERS)
                        .mapToObj(caller -> callers.submit(() -> visit(caller, rounds)))
                        .toList();

        for (Future<List<String>> outcomes : visits) {
            assertThat(outcomes.get()).hasSize(rounds).allMatch(did -> did.startsWith("did "));
        }
        assertThat(stored()).hasSize(CALLERS * rounds);
        assertThat(transactions()).isLessThan(CALLERS * rounds / 2);
    }

    @Test
    void a_bad_one_fails_alone() throws Exception {
        var keys = new ArrayList<>(keys());
        keys.add(CALLERS / 2, BAD);
        List<Future<String>> outcomes = callAll(keys);
        release.countDown();

        for (int i = 0; i < keys.size(); i++) {
            Future<String> outcome = outcomes.get(i);
            if (keys.get(i).equals(BAD)) {
                assertThatThrownBy(outcome::get)
                        .isInstanceOf(ExecutionException.class)
                        .hasRootCauseMessage("bad");
            } else {
                assertThat(outcome.get()).isEqualTo("did " + keys.get(i));
            }
        }
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    void a_fault_of_the_database_fails_all_without_trying_each() throws Exception {
        var keys = new ArrayList<>(keys());
        keys.add("away");
        List<Future<String>> outcomes = callAll(keys);
        release.countDown();

        int failed = 0;
        for (Future<String> outcome : outcomes) {
            failed += failsWith(outcome, DatabaseFault.class) ? 1 : 0;
        }
        assertThat(failed).isPositive();
        assertThat(stored()).hasSize(keys.size() - failed);
        assertThat(attempts.get()).isLessThanOrEqualTo(LANES + LANES);
    }

    private static boolean failsWith(Future<?> outcome, Class<?> type) throws Exception {
        try {
            outcome.get();
            return false;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(type);
            return true;
        }
    }

    private List<String> visit(int caller, int rounds) {
        return IntStream.range(0, rounds)
                .mapToObj(round -> group.commit("key-%d-%d".formatted(caller, round)))
                .toList();
    }

    private static List<String> keys() {
        return IntStream.range(0, CALLERS).mapToObj(i -> "key-" + i).toList();
    }

    /// Returns when all of them wait.
    private List<Future<String>> callAll(List<String> keys) {
        List<Future<String>> outcomes =
                keys.stream().map(key -> callers.submit(() -> group.commit(key))).toList();
        await().until(() -> group.waiting() == keys.size());
        return outcomes;
    }

    private List<String> insertAll(List<String> keys) {
        attempts.incrementAndGet();
        return keys.stream().map(this::insert).toList();
    }

    private String insert(String key) {
        if (key.equals(HOLD)) {
            hold();
            return "held";
        }
        if (key.equals("away")) {
            throw new DatabaseFault(new SQLException("gone", "08006"));
        }
        database.update(
                """
                insert into idempotent_answer (operation, key, fingerprint, status, body, answered_at)
                values (?, ?, '', 201, '', now())
                """,
                operation,
                key);
        if (key.equals(BAD)) {
            throw new IllegalArgumentException("bad");
        }
        return "did " + key;
    }

    private void hold() {
        held.release();
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> stored() {
        return database.query(
                "select key from idempotent_answer where operation = ?",
                row -> row.getString(1),
                operation);
    }

    private long transactions() {
        return database.query(
                        "select count(distinct xmin::text) from idempotent_answer where operation = ?",
                        row -> row.getLong(1),
                        operation)
                .getFirst();
    }
}
