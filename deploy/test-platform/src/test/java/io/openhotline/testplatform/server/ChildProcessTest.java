package io.openhotline.testplatform.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    @TempDir private Path folder = Path.of("/");

    @Test
    void a_process_that_ignores_the_signal_is_killed() throws Exception {
        ChildProcess stubborn = process("trap '' TERM; echo ready; while :; do sleep 1; done");
        Process process = stubborn.start();
        assertThat(Waiting.until(() -> log().contains("ready"), Duration.ofSeconds(5))).isTrue();

        stubborn.stop(Duration.ofMillis(200));

        assertThat(process.waitFor()).isEqualTo(137);
        assertThat(stubborn.running()).isEmpty();
    }

    @Test
    void another_object_on_the_same_pid_file_stops_the_process() throws Exception {
        Process process = process("exec sleep 60").start();

        process("something else").stop(Duration.ofSeconds(5));

        assertThat(process.waitFor()).isEqualTo(143);
    }

    @Test
    void a_pid_that_another_process_got_later_is_not_ours() throws IOException {
        Files.writeString(folder.resolve("pid"), ProcessHandle.current().pid() + " 0\n");

        assertThat(process("true").running()).isEmpty();
    }

    @Test
    void a_broken_pid_file_means_no_process() throws IOException {
        Files.writeString(folder.resolve("pid"), "not a pid");

        assertThat(process("true").running()).isEmpty();
    }

    private ChildProcess process(String script) {
        return new ChildProcess(
                new ProcessSpec(
                        List.of("sh", "-c", script),
                        Map.of(),
                        "TERM",
                        folder.resolve("log"),
                        folder.resolve("pid")));
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return "";
        }
    }
}
