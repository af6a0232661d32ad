package io.openhotline.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    @TempDir private Path root = Path.of("/");

    @BeforeEach
    void a_project_with_one_built_service_and_one_pack() throws IOException {
        Files.createDirectories(root.resolve("deploy/policies/water-utility"));
        Path app = Files.createDirectories(root.resolve("intake-service/target/quarkus-app"));
        Files.createFile(app.resolve("quarkus-run.jar"));
    }

    @Test
    void a_complete_project_passes() {
        assertThatCode(() -> check(options())).doesNotThrowAnyException();
    }

    @Test
    void a_port_in_use_is_refused_with_the_part_that_needs_it() throws IOException {
        SystemOptions options = options();
        int port = options.ports().of("kafka");
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> check(options))
                    .hasMessage(
                            "port "
                                    + port
                                    + " is in use; Kafka needs it (set HOTLINE_KAFKA_PORT to move it,"
                                    + " or HOTLINE_PORT_BASE to move all)");
        }
    }

    @Test
    void an_unknown_pack_is_refused_with_the_known_packs() {
        assertThatThrownBy(() -> check(options().withPack("gas-utility")))
                .hasMessage("no policy pack gas-utility; there are: water-utility");
    }

    @Test
    void a_service_that_is_not_built_is_named() {
        assertThatThrownBy(() -> check(options().withServices(List.of("intake", "dispatch"))))
                .hasMessageStartingWith("dispatch-service is not built: ");
    }

    @Test
    void an_issuer_that_is_not_built_is_named() {
        assertThatThrownBy(() -> check(options().withIssuer()))
                .hasMessageStartingWith("the issuer is not built: ");
    }

    @Test
    void an_unknown_service_is_refused() {
        assertThatThrownBy(() -> check(options().withServices(List.of("billing"))))
                .hasMessage(
                        "no service is called billing; there are intake, dispatch, followup, reporting");
    }

    private SystemOptions options() {
        return SystemOptions.forTest(root, root.resolve("data")).withServices(List.of("intake"));
    }

    private static void check(SystemOptions options) {
        new Preflight(options).check();
    }
}
