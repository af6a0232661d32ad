package io.openhotline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureLineTest {

    @Test
    void the_innermost_cause_of_a_stack_trace_is_the_reason() {
        var lines =
                List.of(
                        "2026-11-02 12:00:00 ERROR Failed to start application",
                        "java.lang.RuntimeException: Failed to start quarkus",
                        "\tat io.quarkus.runner.ApplicationImpl.doStart(Unknown Source)",
                        "Caused by: io.openhotline.PolicyRefused: dispatch.yaml: routes[0].when: no such field",
                        "\tat io.openhotline.dispatch.Routes.load(Routes.java:20)",
                        "\t... 12 more",
                        "");

        assertThat(FailureLine.of(lines)).isEqualTo("dispatch.yaml: routes[0].when: no such field");
    }

    @Test
    void the_innermost_cause_of_a_json_log_is_the_reason() {
        var lines =
                List.of(
                        """
                        {"level":"ERROR","message":"Failed to start application",\
                        "exception":{"message":"Failed to start quarkus","causedBy":{"exception":\
                        {"message":"dispatch.yaml: routes[0].when: no such field\\ndispatch.yaml: -: empty"}}}}\
                        """,
                        "{\"level\":\"INFO\",\"message\":\"dispatch-service stopped in 0.02s\"}");

        assertThat(FailureLine.of(lines))
                .isEqualTo("dispatch.yaml: routes[0].when: no such field; dispatch.yaml: -: empty");
    }

    @Test
    void without_a_stack_trace_the_last_line_is_the_reason() {
        assertThat(FailureLine.of(List.of("first", "last", " "))).isEqualTo("last");
    }

    @Test
    void a_process_without_a_log_has_a_line_that_says_so() {
        assertThat(FailureLine.of(List.of())).isEqualTo("(nothing logged)");
    }

    @Test
    void a_long_line_is_cut() {
        assertThat(FailureLine.of(List.of("漏".repeat(5_000)))).hasSize(401).endsWith("…");
    }

    @Test
    void lines_of_an_earlier_process_are_ignored(@TempDir Path folder) throws Exception {
        Path log = Files.writeString(folder.resolve("a.log"), "the one before\n");
        long from = Files.size(log);

        assertThat(FailureLine.in(log, from)).isEqualTo("(nothing logged)");
        Files.writeString(log, "the one before\nthis one\n");
        assertThat(FailureLine.in(log, from)).isEqualTo("this one");
    }
}
