package io.openhotline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {

    @Test
    void the_innermost_cause_of_a_stack_trace_tells_why() {
        var lines =
                List.of(
                        "2026-11-02 12:00:00 ERROR Failed to start application",
                        "java.lang.RuntimeException: Failed to start quarkus",
                        "\tat io.quarkus.runner.ApplicationImpl.doStart(Unknown Source)",
                        "Caused by: io.openhotline.PolicyRefused: dispatch.yaml: routes[0].when: no such field",
                        "\tat io.openhotline.dispatch.Routes.load(Routes.java:20)",
                        "\t... 12 more",
                        "");

        assertThat(LastWords.of(lines)).isEqualTo("dispatch.yaml: routes[0].when: no such field");
    }

    @Test
    void a_json_log_tells_the_innermost_cause_too() {
        var lines =
                List.of(
                        """
                        {"level":"ERROR","message":"Failed to start application",\
                        "exception":{"message":"Failed to start quarkus","causedBy":{"exception":\
                        {"message":"dispatch.yaml: routes[0].when: no such field\\ndispatch.yaml: -: empty"}}}}\
                        """,
                        "{\"level\":\"INFO\",\"message\":\"dispatch-service stopped in 0.02s\"}");

        assertThat(LastWords.of(lines))
                .isEqualTo("dispatch.yaml: routes[0].when: no such field; dispatch.yaml: -: empty");
    }

    @Test
    void without_a_stack_trace_the_last_line_counts() {
        assertThat(LastWords.of(List.of("first", "last", " "))).isEqualTo("last");
    }

    @Test
    void a_process_that_wrote_nothing_is_said_to_have_written_nothing() {
        assertThat(LastWords.of(List.of())).isEqualTo("(nothing logged)");
    }

    @Test
    void a_long_line_is_cut() {
        assertThat(LastWords.of(List.of("漏".repeat(5_000)))).hasSize(401).endsWith("…");
    }

    @Test
    void what_the_log_held_before_the_process_began_is_not_its_own(@TempDir Path folder)
            throws Exception {
        Path log = Files.writeString(folder.resolve("a.log"), "the one before\n");
        long from = Files.size(log);

        assertThat(LastWords.in(log, from)).isEqualTo("(nothing logged)");
        Files.writeString(log, "the one before\nthis one\n");
        assertThat(LastWords.in(log, from)).isEqualTo("this one");
    }
}
