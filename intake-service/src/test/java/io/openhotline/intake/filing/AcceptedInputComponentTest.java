package io.openhotline.intake.filing;

import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.testing.Filing.aPriceConsult;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.testing.Stored;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files unusual but valid input, which must come back unchanged.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class AcceptedInputComponentTest {
    private final Stored stored;

    AcceptedInputComponentTest(Stored stored) {
        this.stored = stored;
    }

    @ParameterizedTest
    @ValueSource(strings = {"漏", "😀", "𠮷", "a"})
    void ten_thousand_characters_of_any_size_are_accepted(String character) {
        String text = character.repeat(10_000);

        assertThat(described(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一行\n第二行\r\n\t缩进",
                "👨‍👩‍👧‍👦 家里停水了 🚰",
                "\"quoted\" \\ / <b>&amp;</b> '; drop table ticket; --",
                "עברית العربية ไทย",
                "null",
                "NULL",
                "{\"a\\\\b\",NULL,'引号'}"
            })
    void unusual_texts_come_back_unchanged(String text) {
        assertThat(described(text)).isEqualTo(text);
    }

    @Test
    void a_consult_needs_neither_customer_nor_place() {
        var ticket = ticket(filed(aPriceConsult()));

        assertThat(ticket.getString("customer")).isNull();
        assertThat(ticket.getString("nature")).isEqualTo("billing");
    }

    @Test
    void the_clock_of_an_agent_s_desk_may_be_off_by_a_little() {
        for (Instant at :
                new Instant[] {Instant.now().minusSeconds(30), Instant.now().plusSeconds(30)}) {
            file(aLeakReport().with("/receivedAt", at.toString())).statusCode(201);
        }
    }

    @Test
    void concurrent_requests_with_one_key_file_one_ticket()
            throws InterruptedException, ExecutionException {
        String key = UUID.randomUUID().toString();
        long before = stored.rows().getFirst();
        Callable<String> request =
                () -> file(anAgent(), key, aLeakReport()).statusCode(201).extract().path("id");

        var ids = new HashSet<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var id : threads.invokeAll(Stream.generate(() -> request).limit(16).toList())) {
                ids.add(id.get());
            }
        }

        assertThat(ids).hasSize(1);
        assertThat(stored.rows().getFirst()).isEqualTo(before + 1);
    }

    @Test
    void concurrent_filings_get_numbers_of_their_own()
            throws InterruptedException, ExecutionException {
        Callable<String> request =
                () -> file(aLeakReport()).statusCode(201).extract().path("number");

        var numbers = new HashSet<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number :
                    threads.invokeAll(Stream.generate(() -> request).limit(50).toList())) {
                numbers.add(number.get());
            }
        }

        assertThat(numbers).hasSize(50);
    }

    @Test
    void an_import_may_file_the_past() {
        file(
                        as("import:2018"),
                        UUID.randomUUID().toString(),
                        aLeakReport().with("/receivedAt", "2018-01-05T09:30:00.123456+08:00"))
                .statusCode(201);
    }

    private static String described(String text) {
        return ticket(filed(aPriceConsult().with("/description", text))).getString("description");
    }
}
