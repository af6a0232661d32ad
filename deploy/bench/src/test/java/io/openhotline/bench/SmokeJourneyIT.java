package io.openhotline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every benchmark still runs and has figures to show. Whether they are good is not asked: a
/// machine that builds and tests has no time to measure.
class SmokeJourneyIT {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"intake", "pipeline", "reports", "lists", "replay", "start"})
    void a_benchmark_runs_and_has_figures(String name) throws Exception {
        Path json = folder.resolve("figures.json");

        int status =
                Bench.commandLine()
                        .execute(
                                name,
                                "--smoke",
                                "--sizes=2000",
                                "--root=../..",
                                "--home=target",
                                "--json=" + json);

        assertThat(status).isZero();
        JsonNode tables = new ObjectMapper().readTree(json.toFile()).at("/tables");
        assertThat(tables).isNotEmpty();
        for (JsonNode table : tables) {
            assertThat(table.at("/rows")).as(table.at("/title").asText()).isNotEmpty();
            for (JsonNode row : table.at("/rows")) {
                assertThat(row.at("/figures")).as(row.at("/name").asText()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"speed", "Intake", ""})
    void an_unknown_name_is_refused_and_the_known_ones_are_told(String name) {
        var err = new StringWriter();

        int status =
                Bench.commandLine().setErr(new PrintWriter(err)).execute(name, "--home=target");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString())
                .contains("no benchmark is called " + name)
                .contains("intake, pipeline, reports, lists, replay, start");
    }
}
