package io.openhotline.dispatch.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.dispatch.ladder.domain.Audience;
import io.openhotline.dispatch.ladder.domain.Ladders;
import io.openhotline.dispatch.ladder.domain.Step;
import io.openhotline.platform.policy.PolicyRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderPolicyTest {
    static final String NAMES =
            """
            version: 2026-11
            departments:
              service: {zh: 服务部, en: Service}
            """;
    static final String GOOD =
            """
            timeZone: Asia/Shanghai
            deadlines: {accept: PT1H, resolve: PT24H}
            ladders:
              resolve:
                - {at: -PT2H, tell: [DEPARTMENT]}
                - {at: PT4H, tell: [MANAGER_LINE], raiseSeverity: true, queue: overdue}
            routes: [{name: everything-else, department: service}]
            """;

    @TempDir Path pack;

    @Test
    void a_pack_has_ladders_by_clock() throws IOException {
        assertThat(read(GOOD).ladders())
                .isEqualTo(
                        new Ladders(
                                Map.of(
                                        "resolve",
                                        List.of(
                                                new Step(
                                                        Duration.ofHours(-2),
                                                        List.of(Audience.DEPARTMENT),
                                                        false,
                                                        null),
                                                new Step(
                                                        Duration.ofHours(4),
                                                        List.of(Audience.MANAGER_LINE),
                                                        true,
                                                        "overdue")))));
    }

    @Test
    void a_clock_carries_the_version_that_its_pack_states_or_that_of_its_text() throws IOException {
        String unnamed = NAMES.substring(NAMES.indexOf("departments"));

        assertThat(read(GOOD).clocksOf("everything-else"))
                .allMatch(clock -> "2026-11".equals(clock.version()));
        assertThat(PackFiles.read(pack, unnamed, GOOD).version())
                .matches("[0-9a-f]{12}")
                .isNotEqualTo(
                        PackFiles.read(pack, unnamed, GOOD.replace("PT24H", "PT25H")).version());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    '  resolve:'    | '  dinner:'          | ladders.dinner: there is no clock 'dinner'
                    at: PT4H        | at: -PT2H            | ladders.resolve[1].at: is the time of another step
                    at: PT4H        | at: soon             | ladders.resolve[1].at
                    , tell: [DEPARTMENT] | ''              | ladders.resolve[0]: a step tells somebody
                    [DEPARTMENT]    | [EVERYONE]           | ladders.resolve[0].tell
                    queue: overdue  | queue: 逾期           | ladders
                    'ladders:'      | 'version:'           | version: has moved to names.yaml
                    """)
    void a_wrong_ladder_is_refused_with_key_and_reason(String right, String wrong, String finding) {
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("dispatch.yaml: " + finding);
    }

    private DispatchPolicy read(String text) throws IOException {
        return PackFiles.read(pack, NAMES, text);
    }
}
