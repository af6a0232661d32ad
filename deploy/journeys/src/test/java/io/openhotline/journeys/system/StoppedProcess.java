package io.openhotline.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.launcher.SupervisedProcess;

/// Stops a process and starts it again on [#close()].
public final class StoppedProcess implements AutoCloseable {
    private final SupervisedProcess process;

    StoppedProcess(SupervisedProcess process) {
        this.process = process;
        process.stop();
        assertThat(process.pid()).isEqualTo(-1);
    }

    @Override
    public void close() {
        process.start();
    }
}
