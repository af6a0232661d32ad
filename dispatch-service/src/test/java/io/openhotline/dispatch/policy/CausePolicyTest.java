package io.openhotline.dispatch.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.platform.policy.PolicyRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests the causes that a department may name (C4).
class CausePolicyTest {
    static final String NAMES =
            """
            departments:
              service: {zh: 客服部, en: Service}
            categories:
              leak: {zh: 报漏, en: Leak}
              bill: {zh: 账单, en: Bill}
            causes:
              joint-aged: {zh: 接口老化, en: Aged joint}
              conduct: {zh: 服务态度, en: Conduct}
              other: {zh: 其他, en: Other}
            """;
    static final String GOOD =
            """
            timeZone: Asia/Shanghai
            deadlines: {accept: PT2H, resolve: PT48H}
            causes:
              joint-aged: {categories: [leak]}
              conduct: {categories: [bill], kinds: [COMPLAINT]}
              other: {}
            routes:
              - {name: everything-else, department: service}
            """;

    @TempDir Path pack;

    @Test
    void a_cause_fits_its_categories_and_kinds_and_one_without_them_fits_all() throws IOException {
        DispatchPolicy policy = read(GOOD);

        assertThat(policy.causesOf("leak", CategoryKind.REPAIR).fitting())
                .isEqualTo(Set.of("joint-aged", "other"));
        assertThat(policy.causesOf("leak", CategoryKind.COMPLAINT).fitting())
                .isEqualTo(Set.of("joint-aged", "conduct", "other"));
        assertThat(policy.causesOf("bill", CategoryKind.QUERY).fitting())
                .isEqualTo(Set.of("conduct", "other"));
        assertThat(policy.causesOf("bill", CategoryKind.QUERY).known())
                .isEqualTo(Set.of("joint-aged", "conduct", "other"));
    }

    @Test
    void a_pack_that_says_nothing_has_no_causes() throws IOException {
        String older =
                GOOD.substring(0, GOOD.indexOf("causes:"))
                        + GOOD.substring(GOOD.indexOf("routes:"));

        assertThat(read(older).causes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    joint-aged: {cat | joint-agd: {cat  | causes.joint-agd: has no name in names.yaml
                    [leak]           | [leek]           | causes.joint-aged.categories[0]: there is no category 'leek'
                    [COMPLAINT]      | [COMPLAINTS]     | causes.conduct.kinds[0]
                    [leak]           | []               | causes[joint-aged].categories
                    """)
    void a_wrong_cause_is_refused_with_file_key_and_reason(
            String right, String wrong, String finding) {
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining(pack.resolve("dispatch.yaml") + ": " + finding);
    }

    private DispatchPolicy read(String text) throws IOException {
        return PackFiles.read(pack, NAMES, text);
    }
}
