package io.openhotline.testplatform.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void free_ports_differ_from_each_other() {
        assertThat(Ports.free(500)).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    void no_outgoing_connection_can_take_a_free_port() throws IOException {
        // by lines, since the kernel gives all of it to a first read that is long enough, or never
        Path range = Path.of("/proc/sys/net/ipv4/ip_local_port_range");
        int first = Integer.parseInt(Files.readAllLines(range).getFirst().split("\\s+")[0]);

        assertThat(Ports.free(500)).allSatisfy(port -> assertThat(port).isLessThan(first));
    }
}
