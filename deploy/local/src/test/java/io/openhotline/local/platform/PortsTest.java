package io.openhotline.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortsTest {
    /// So many that, were each let go at once, one would come twice in nearly every run.
    @Test
    void free_ports_differ_from_each_other() {
        assertThat(Ports.free(500)).hasSize(500).doesNotHaveDuplicates();
    }
}
