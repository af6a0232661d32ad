package io.openhotline.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.launcher.SupervisedProcess;

/// A process that is taken away, and brought back at the end of the block whatever happens in it.
public final class Away implements AutoCloseable {
    private final SupervisedProcess process;

    Away(SupervisedProcess process) {
        this.process = process;
        process.hold();
        assertThat(process.pid()).isEqualTo(-1);
    }

    @Override
    public void close() {
        process.resume();
    }
}
