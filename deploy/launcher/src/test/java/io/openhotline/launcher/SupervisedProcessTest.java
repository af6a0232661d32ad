package io.openhotline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.testplatform.server.Server;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SupervisedProcessTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    /// A broker that just started answers one probe, and is then busy with all who come back.
    @Test
    void a_process_is_back_at_its_first_answer() {
        assertThat(process(new Answering(1), false).awaitReady(SOON)).isTrue();
    }

    @Test
    void a_process_is_awaited_no_longer_once_the_system_has_failed() {
        assertThat(process(new Answering(0), true).awaitReady(SOON)).isFalse();
        assertThat(process(new Answering(1), true).awaitReady(SOON)).isFalse();
    }

    private static SupervisedProcess process(Server server, boolean failed) {
        return new SupervisedProcess(
                "kafka", server, Path.of("kafka.log"), new Watched(failed), Clock.systemUTC());
    }

    /// Answers so many probes and none after them.
    private static final class Answering implements Server {
        private int left;

        Answering(int probes) {
            this.left = probes;
        }

        @Override
        public boolean isReady() {
            return left-- > 0;
        }

        @Override
        public int port() {
            return 0;
        }

        @Override
        public OptionalLong pid() {
            return OptionalLong.empty();
        }

        @Override
        public Process launch() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void start() {}

        @Override
        public void stop() {}

        @Override
        public void kill() {}
    }

    private record Watched(boolean hasFailed) implements Supervision {
        @Override
        public void launched() {}

        @Override
        public void died(
                SupervisedProcess process, ExitStatus status, String failureLine, String next) {}

        @Override
        public void back(SupervisedProcess process) {}

        @Override
        public void fail(String reason) {}
    }
}
