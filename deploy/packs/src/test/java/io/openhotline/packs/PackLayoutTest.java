package io.openhotline.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.client.CommandException;
import io.openhotline.contracts.CategoryKind;
import io.openhotline.dispatch.policy.Route;
import io.openhotline.packs.check.CheckReport;
import io.openhotline.packs.check.CheckedPack;
import io.openhotline.packs.check.PackCheck;
import io.openhotline.packs.check.PackReading;
import io.openhotline.platform.policy.CategoryName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackLayoutTest {
    @TempDir Path folder;

    /// The services read the pack with the same records and checks at their start.
    @Test
    void a_new_pack_has_no_fault_and_the_services_read_it() {
        Path pack = folder.resolve("laid-out");

        PackLayout.write(pack, TreeLayout.NONE);

        CheckReport report = PackCheck.check(pack, Instant.parse("2026-11-02T02:00:00Z"));
        assertThat(report.faults()).isEmpty();
        assertThat(PackReading.read(pack).dispatch().routes()).hasSize(4);
    }

    /// Two branches share a name; one category is both filed under and above others.
    @Test
    void a_tree_of_categories_becomes_names_entries_and_routes() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("tree.csv"),
                        """
                        一级,二级,三级
                        城乡建设,安全生产,事故处理
                        城乡建设,安全生产,"安全, ""生产""管理"
                        劳动保障,安全生产,
                        劳动保障,安全生产,劳动保护
                        """);
        Path pack = folder.resolve("laid-out");

        PackLayout.write(pack, new TreeLayout(CategoryTree.read(file), CategoryKind.COMPLAINT));

        assertThat(PackCheck.check(pack, Instant.parse("2026-11-02T02:00:00Z")).faults()).isEmpty();
        CheckedPack read = PackReading.read(pack);
        assertThat(read.intake().categories())
                .extracting(it -> it.code() + " " + it.name().zh() + " " + it.kind())
                .containsSubsequence(
                        "c01-01-01 事故处理 COMPLAINT",
                        "c01-01-02 安全, \"生产\"管理 COMPLAINT",
                        "c02-01 安全生产 COMPLAINT",
                        "c02-01-01 劳动保护 COMPLAINT");
        assertThat(read.names().categories().get("c01-01"))
                .isEqualTo(new CategoryName("安全生产", "Category 01-01", "c01"));
        assertThat(read.dispatch().routes()).extracting(Route::name).contains("c01", "c02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''             | tree.csv is empty
                    一级           | tree.csv: there is no category below the header
                    一级,二级~,泵房 | tree.csv: row 2: a level is empty
                    一级,二级~,     | tree.csv: row 2: a level is empty
                    """)
    void a_file_without_a_tree_is_refused_with_its_row(String csv, String reason)
            throws IOException {
        Path file = Files.writeString(folder.resolve("tree.csv"), csv.replace('~', '\n'));

        assertThatThrownBy(() -> CategoryTree.read(file))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_pack_that_exists_is_not_overwritten() {
        assertThatThrownBy(() -> PackLayout.write(folder, TreeLayout.NONE))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("there is such a pack");
    }
}
