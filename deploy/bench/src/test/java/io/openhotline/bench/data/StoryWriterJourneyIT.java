package io.openhotline.bench.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.bench.load.HttpConnection;
import io.openhotline.bench.replay.EventPublisher;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.bench.system.Workplace;
import io.openhotline.contracts.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Holds what the generator writes against what the services write. Intake and reporting are real;
/// what dispatch and follow-up would publish about the tickets is put on their topics.
class StoryWriterJourneyIT {
    private static final int TICKETS = 400;
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Workplace PLACE = new Workplace(ROOT, Path.of("target/bench"));

    @Test
    void the_generator_writes_the_rows_that_the_services_write() throws Exception {
        try (var system = MeasuredSystem.start(PLACE, "rows", List.of("intake", "reporting"))) {
            List<Story> stories = live(system);
            var rows = new StoredRows(system);
            rows.expect(stories);

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> {
                        for (Part part : List.of(Part.JOURNAL, Part.COURSE, Part.OBSERVATIONS)) {
                            assertThat(rows.count(part, "public"))
                                    .as(part.table)
                                    .isEqualTo(rows.count(part, "expected"));
                        }
                    });
            for (Part part : Part.values()) {
                assertThat(rows.count(part, "expected")).as(part.table).isPositive();
                assertThat(rows.differences(part)).as(part.table).isEmpty();
            }
        }
    }

    private static List<Story> live(MeasuredSystem system) throws Exception {
        var calls = Calls.ofTwoYears(TICKETS);
        var stories = new ArrayList<Story>();
        try (var intake = HttpConnection.to(system.port("intake"));
                var topics = new EventPublisher(system.bootstrapServers())) {
            var path = new RealPath(intake);
            for (long number = 0; number < TICKETS; number++) {
                stories.add(path.file(calls, number));
            }
            for (Story story : stories) {
                story.told().stream()
                        .filter(told -> !told.topic().equals(Topics.TICKETS))
                        .forEach(topics::publish);
            }
        }
        return stories;
    }
}
