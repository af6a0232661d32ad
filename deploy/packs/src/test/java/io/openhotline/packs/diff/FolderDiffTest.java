package io.openhotline.packs.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.client.CommandException;
import io.openhotline.packs.PackCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderDiffTest {
    static final Path WATER = PackCopy.PACKS.resolve("water-utility");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    dispatch.yaml | department: engineering | department: technical  | dispatch.yaml: routes 'leak-large-pipe' department is technical instead of engineering
                    names.yaml    | en: Leak report         | en: Leak               | names.yaml: categories leak en is Leak instead of Leak report
                    names.yaml    | leak: {                 | drip: {zh: 滴漏, en: Drip}\\n  leak: { | names.yaml: categories drip is new: (zh 滴漏, en Drip)
                    intake.yaml   | nearbyMetres: 300       | nearbyMetres: 50       | intake.yaml: categories 'leak' nearbyMetres is 50 instead of 300
                    intake.yaml   | requires: [customer.phone, place] | requires: [place] | intake.yaml: categories 'leak' requires is [place] instead of [customer.phone, place]
                    persons.yaml  | , standIn: E-0422       | ``                     | persons.yaml: persons E-0417 standIn is gone, was E-0422
                    dispatch.yaml | - 2026-10-07            | - 2026-10-08           | dispatch.yaml: calendars office holidays has also 2026-10-08
                    reporting.yaml | [AGENT, ITEM]          | [AGENT, KIND]          | reporting.yaml: crossings has no longer [AGENT, ITEM]
                    knowledge.yaml | 每吨 6.70 元           | 每吨 7.70 元           | 第三档 260 吨以上，每吨 7.70 元
                    """)
    void a_change_is_said_in_words(String file, String before, String after, String words) {
        PackCopy.of("water-utility", folder).with(file, before, after.replace("\\n", "\n"));

        assertThat(FolderDiff.between(WATER, folder))
                .anySatisfy(change -> assertThat(change).contains(words));
    }

    @Test
    void a_change_of_one_key_is_one_sentence() {
        PackCopy.of("water-utility", folder)
                .with("dispatch.yaml", "department: engineering", "department: technical");

        assertThat(FolderDiff.between(WATER, folder)).hasSize(1);
    }

    @Test
    void a_route_that_moved_is_another_order() throws IOException {
        PackCopy.of("water-utility", folder)
                .with("dispatch.yaml", "- name: leak-small-pipe", "- name: leak-x")
                .with("dispatch.yaml", "- name: leak-large-pipe", "- name: leak-small-pipe")
                .with("dispatch.yaml", "- name: leak-x", "- name: leak-large-pipe");

        assertThat(FolderDiff.between(WATER, folder))
                .anySatisfy(it ->
                        assertThat(it)
                                .startsWith(
                                        "dispatch.yaml: routes has another order: 'leak-large-pipe', 'leak-small-pipe'"));
    }

    @Test
    void a_file_that_comes_or_goes_is_named_and_equal_packs_have_no_changes() throws IOException {
        PackCopy.of("water-utility", folder);
        assertThat(FolderDiff.between(WATER, folder)).isEmpty();

        Files.delete(folder.resolve("persons.yaml"));
        assertThat(FolderDiff.between(WATER, folder)).containsExactly("persons.yaml: is gone");
        assertThat(FolderDiff.between(folder, WATER)).containsExactly("persons.yaml: is new");
    }

    @Test
    void a_malformed_file_is_named_with_its_line() throws IOException {
        PackCopy.of("water-utility", folder);
        Files.writeString(folder.resolve("dispatch.yaml"), "routes:\n  - [\n");

        assertThatThrownBy(() -> FolderDiff.between(WATER, folder))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("dispatch.yaml:");
    }

    @Test
    void a_folder_without_policy_files_is_refused() {
        assertThatThrownBy(() -> FolderDiff.between(WATER, folder))
                .hasMessageContaining("there is no policy file in it");
    }

    @Test
    void a_missing_pack_is_refused() {
        assertThatThrownBy(() -> FolderDiff.between(WATER, folder.resolve("none")))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("there is no such pack");
    }
}
