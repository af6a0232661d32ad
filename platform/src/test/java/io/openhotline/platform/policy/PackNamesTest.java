package io.openhotline.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackNamesTest {
    static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();
    static final String GOOD =
            """
            departments:
              engineering: {zh: 工程部, en: Engineering}
            channels:
              phone: {zh: 电话, en: Phone}
            categories:
              "01": {zh: 城乡建设, en: Construction}
              "0101": {zh: 安全生产, en: Safety, parent: "01"}
              leak: {zh: 报漏, en: Leak report}
            """;

    @TempDir Path pack;

    @Test
    void codes_have_their_names_in_the_order_of_the_file() throws IOException {
        PackNames names = read(GOOD);

        assertThat(names.categories().keySet()).containsExactly("01", "0101", "leak");
        assertThat(names.category("leak")).isEqualTo(new LocalText("报漏", "Leak report"));
        assertThat(names.category("leek")).isNull();
        assertThat(names.channel("phone")).isEqualTo(new LocalText("电话", "Phone"));
        assertThat(names.natures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    engineering:      | Engineering Works: | departments
                    en: Engineering   | fr: Ingénierie    | departments.engineering.fr: is no key here
                    , en: Phone       |                   | channels[phone].en
                    phone: {          | none: {           | channels.none: 'none' is reserved
                    parent: "01"      | parent: "02"      | categories.0101.parent: there is no category '02'
                    parent: "01"      | parent: "0101"    | categories.0101.parent: the category is above itself
                    leak: {           | "01": {           | categories: Duplicate field '01'
                    {zh: 报漏, en: Leak report} | null    | categories[leak]
                    """)
    void a_mistake_is_refused_with_file_key_and_reason(String right, String wrong, String finding) {
        String text = GOOD.replace(right, wrong == null ? "" : wrong);

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining(pack.resolve("names.yaml") + ": " + finding)
                .hasMessageContaining("(line ");
    }

    @Test
    void a_pack_of_before_is_told_what_to_move() {
        assertThatThrownBy(() -> PackNames.read(pack, VALIDATOR))
                .hasMessageContaining("there is no such file")
                .hasMessageContaining("which older packs name in intake.yaml")
                .hasMessageContaining("0063-names-are-said-once.md");
    }

    private PackNames read(String text) throws IOException {
        Files.writeString(pack.resolve("names.yaml"), text);
        return PackNames.read(pack, VALIDATOR);
    }
}
