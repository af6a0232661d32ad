package io.openhotline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchTest {
    @ParameterizedTest
    @ValueSource(strings = {"speed", "Intake", ""})
    void an_unknown_name_is_refused_and_the_known_ones_are_listed(String name) {
        var err = new StringWriter();

        int status =
                Bench.commandLine().setErr(new PrintWriter(err)).execute(name, "--home=target");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString())
                .contains("no benchmark is called " + name)
                .contains("intake, start, pipeline, reports, lists, incident, replay");
    }
}
