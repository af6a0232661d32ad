package io.openhotline.followup.policy;

import static java.util.regex.Pattern.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.contracts.InspectionEvent.Subject;
import io.openhotline.followup.policy.InspectionPolicy.Item;
import io.openhotline.platform.policy.PolicyRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionPolicyTest {
    @TempDir Path pack;

    /// Tests T14: 5 % of each line a day, each agent twice a week, and the checks of the policy.
    @ParameterizedTest
    @ValueSource(strings = {"telecom", "water-utility"})
    void a_pack_inspects_as_its_field_asks(String name) {
        InspectionPolicy policy = Objects.requireNonNull(read(name).inspection());

        assertThat(policy.rate()).isEqualByComparingTo("0.05");
        assertThat(policy.perAgent()).isEqualTo(2);
        assertThat(policy.sheet().items(Subject.TICKET).stream().map(Item::code))
                .containsExactly("completeness", "dispatch", "timeliness", "answer", "attitude");
        assertThat(policy.sheet().items(Subject.LISTENING).stream().map(Item::code))
                .contains("attitude")
                .doesNotContain("dispatch");
        assertThat(policy.sheet().fatals()).isNotEmpty();
    }

    @Test
    void a_pack_without_inspection_is_read() {
        assertThat(read("city-services").inspection()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate: 0.05 | rate: 1.05 | inspection.rate: must be less than or equal to",
                "perAgent: 2 | perAgent: -1 | inspection.perAgent: must be greater than",
                "appealWithin: P5D | appealWithin: PT0S | inspection.appealWithin: must be longer",
                "pass: 80 | pass: 101 | inspection.pass: must be less than or equal to",
                "code: dispatch | code: completeness | inspection.sheet.items[1].code: 'completeness'",
                "code: dispatch | code: 派单 | inspection.sheet.items[1].code: must match",
                "weight: 25 | weight: 0 | inspection.sheet.items[1].weight: must be greater",
                "subjects: [TICKET] | subjects: [VISIT] | inspection.sheet.items",
                "code: rudeness | code: privacy | inspection.sheet.fatals[1].code: 'privacy'",
            })
    void a_wrong_inspection_is_refused_with_its_key(String right, String wrong, String finding)
            throws IOException {
        String text = Files.readString(PolicyReader.WATER_UTILITY.resolve("followup.yaml"));
        assertThat(text).contains(right);
        Files.writeString(pack.resolve("followup.yaml"), text.replaceFirst(quote(right), wrong));

        assertThatThrownBy(() -> PolicyReader.read(pack))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining(finding);
    }

    private static FollowUpPolicy read(String name) {
        return PolicyReader.read(PolicyReader.WATER_UTILITY.resolveSibling(name));
    }
}
