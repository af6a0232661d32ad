package io.openhotline.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.platform.policy.PolicyRefused;
import io.openhotline.reporting.policy.domain.Indicator;
import io.openhotline.reporting.policy.domain.Kind;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPolicyTest {
    static final Path PACK = Path.of("../deploy/policies/water-utility");
    static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    @TempDir Path folder;

    @Test
    void the_water_utility_aims_at_its_three_headline_indicators() {
        ReportingPolicy policy = PolicyProducer.read(PACK, VALIDATOR);

        assertThat(policy.timeZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(target(policy, Indicator.HANDLING_RATE, null)).isEqualByComparingTo("1");
        assertThat(target(policy, Indicator.TIMELINESS, null)).isEqualByComparingTo("1");
        assertThat(target(policy, Indicator.SATISFACTION, null)).isEqualByComparingTo("0.95");
        assertThat(target(policy, Indicator.FOLLOW_UP_COVERAGE, Kind.COMPLAINT))
                .isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({"city-services", "telecom", "call-centre-400", "property-management", "city-card"})
    void the_other_packs_of_the_project_are_valid(String pack) {
        assertThat(PolicyProducer.read(PACK.resolveSibling(pack), VALIDATOR).indicators())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Asia/Shanghai  | Asia/Nowhere      | timeZone
                    MONDAY         | MOONDAY           | weekStart
                    target: 1.00   | target: 1.01      | indicators[0].target
                    target: 1.00   | target: 0         | indicators[0].target
                    target: 1.00   | target: 0.99999   | indicators[0].target
                    target: 1.00   | targets: {OTHER: 1} | indicators[0].targets
                    COMPLAINT: 1.00 | COMPLAINTS: 1.00 | indicators[6].targets
                    COMPLAINT: 1.00 | COMPLAINT: 2.00  | indicators[6].targets
                    code: TIMELINESS | code: HANDLING_RATE | indicators[1].code
                    code: TIMELINESS | code: SPEED     | indicators[1].code
                    code: repair   | code: hotline     | queues[1].code
                    code: repair   | code: none        | queues[1].code
                    management@example.com | the management  | editions[0].receivers[1]
                    management@example.com | service-office@example.com | editions[0].receivers[1]
                    dueAfterDays: 10 | sendAt: "25:00"  | editions[0].sendAt
                    weekStart:     | weekBegin:        | weekBegin
                    weekStart:     | categories:       | categories: has moved to names.yaml
                    """)
    void a_wrong_file_is_refused_with_file_key_and_reason(String from, String to, String key)
            throws IOException {
        String right = Files.readString(PACK.resolve("reporting.yaml"));
        assertThat(right).contains(from.strip());
        Files.copy(PACK.resolve("names.yaml"), folder.resolve("names.yaml"));
        Files.writeString(
                folder.resolve("reporting.yaml"),
                right.replaceFirst(
                        Pattern.quote(from.strip()), Matcher.quoteReplacement(to.strip())));

        assertThatThrownBy(() -> PolicyProducer.read(folder, VALIDATOR))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("reporting.yaml: " + key);
    }

    @Test
    void a_missing_file_is_refused() {
        assertThatThrownBy(() -> PolicyProducer.read(folder, VALIDATOR))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("there is no such file");
    }

    private static BigDecimal target(ReportingPolicy policy, Indicator code, @Nullable Kind kind) {
        return policy.indicators().stream()
                .filter(indicator -> indicator.code() == code)
                .map(indicator -> indicator.targetOf(kind))
                .findFirst()
                .orElseThrow();
    }
}
