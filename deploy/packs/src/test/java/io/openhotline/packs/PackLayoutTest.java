package io.openhotline.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.client.CommandException;
import io.openhotline.packs.check.CheckReport;
import io.openhotline.packs.check.PackCheck;
import io.openhotline.packs.check.PackReading;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLayoutTest {
    @TempDir Path folder;

    /// The services read the pack with the same records and checks at their start.
    @Test
    void a_new_pack_has_no_fault_and_the_services_read_it() {
        Path pack = folder.resolve("laid-out");

        PackLayout.write(pack);

        CheckReport report = PackCheck.check(pack, Instant.parse("2026-11-02T02:00:00Z"));
        assertThat(report.faults()).isEmpty();
        assertThat(PackReading.read(pack).dispatch().routes()).hasSize(4);
    }

    @Test
    void a_pack_that_exists_is_not_overwritten() {
        assertThatThrownBy(() -> PackLayout.write(folder))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("there is such a pack");
    }
}
