package io.openhotline.dispatch.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.ClockStart;
import io.openhotline.dispatch.clock.domain.ClockStop;
import io.openhotline.dispatch.clock.domain.ExtensionRule;
import io.openhotline.dispatch.clock.domain.SuspensionRule;
import io.openhotline.dispatch.clock.domain.TimeRules;
import io.openhotline.platform.deadline.domain.AlwaysOpen;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import io.openhotline.platform.deadline.domain.Target;
import io.openhotline.platform.policy.PolicyRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationPolicyTest {
    static final String NAMES =
            """
            departments:
              service: {zh: 客服部, en: Service}
            suspensions:
              customer: {zh: 等待客户, en: Customer}
              weather: {zh: 天气, en: Weather}
            """;
    static final String GOOD =
            """
            timeZone: Asia/Shanghai
            deadlines: {accept: PT2H, resolve: PT48H, warnBefore: {accept: PT30M}}
            clocks:
              contact: {starts: ACCEPTED, stops: CUSTOMER_CONTACTED, within: PT30M, warnBefore: PT5M}
              write-back: {starts: HANDLED, stops: WRITTEN_BACK, within: PT24H, pausable: true}
            extensions: {most: 2, farthest: PT24H}
            suspensions:
              customer: {longest: P7D, endsWithSupplement: true}
              weather: {longest: P3D}
            routes:
              - {name: repairs, when: "ticket.kind == 'REPAIR'", department: service, clocks: [contact]}
              - {name: everything-else, department: service}
            """;

    @TempDir Path pack;

    /// Covers P2 and C5: minutes to call the customer, a day to write back.
    @Test
    void a_route_has_its_two_deadlines_and_the_clocks_that_it_lists() throws IOException {
        DispatchPolicy policy = read(GOOD);

        assertThat(policy.clocksOf("repairs"))
                .extracting(ClockRule::name)
                .containsExactly("accept", "resolve", "contact");
        assertThat(policy.clocksOf("everything-else"))
                .extracting(ClockRule::name)
                .containsExactly("accept", "resolve", "contact", "write-back");
        assertThat(policy.clocksOf("retired-rule")).isEqualTo(policy.clocksOf("everything-else"));
        assertThat(policy.clocksOf("repairs").getLast())
                .isEqualTo(
                        new ClockRule(
                                "contact",
                                ClockStart.ACCEPTED,
                                ClockStop.CUSTOMER_CONTACTED,
                                new Target(
                                        new WorkingTime(Duration.ofMinutes(30), new AlwaysOpen()),
                                        Duration.ofMinutes(5)),
                                false,
                                policy.version()));
    }

    @Test
    void a_pack_limits_extensions_and_names_the_reasons_for_a_suspension() throws IOException {
        assertThat(read(GOOD).timeRules())
                .isEqualTo(
                        new TimeRules(
                                new ExtensionRule(2, Duration.ofHours(24)),
                                Map.of(
                                        "customer",
                                        new SuspensionRule(Duration.ofDays(7), true),
                                        "weather",
                                        new SuspensionRule(Duration.ofDays(3), false))));
    }

    @Test
    void an_older_pack_has_its_two_deadlines_and_allows_no_more() throws IOException {
        String older =
                GOOD.substring(0, GOOD.indexOf("clocks:"))
                        + "routes: [{name: everything-else, department: service}]";

        assertThat(read(older).clocksOf("everything-else"))
                .extracting(ClockRule::name)
                .containsExactly("accept", "resolve");
        assertThat(read(older).timeRules()).isEqualTo(TimeRules.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    contact: {starts   | resolve: {starts     | clocks.resolve: every work order has this clock: set it under deadlines
                    [contact]          | [kontact]            | routes[0].clocks: there is no clock 'kontact'
                    stops: WRITTEN_BACK | stops: ACCEPTED     | clocks.write-back.stops: comes before the clock starts
                    starts: HANDLED    | starts: PROMISED     | clocks.write-back.stops: comes before the clock starts
                    starts: HANDLED    | starts: closed       | clocks.write-back.starts
                    within: PT24H      | within: PT0S         | clocks.write-back.within: must be a duration above zero
                    within: PT24H      | within: 3 working days | clocks.write-back.within: 'always' has no working days
                    warnBefore: PT5M   | warnBefore: PT30M    | clocks.contact.within: warns PT30M before an end that is too near
                    pausable: true     | calendar: office     | clocks.write-back.calendar: there is no calendar 'office'
                    most: 2            | most: 21             | extensions.most
                    farthest: PT24H    | farthest: -PT1H      | extensions: neither number nor time of extensions is negative
                    longest: P3D       | longest: PT0S        | suspensions.weather: a suspension lasts longer than nothing
                    weather: {longest  | wether: {longest     | suspensions.wether: has no name in names.yaml
                    weather: {longest  | 'weather: {name: 天气, longest' | suspensions.weather.name: has moved to names.yaml
                    """)
    void a_wrong_policy_is_refused_with_file_key_and_reason(
            String right, String wrong, String finding) {
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining(pack.resolve("dispatch.yaml") + ": " + finding);
    }

    private DispatchPolicy read(String text) throws IOException {
        return PackFiles.read(pack, NAMES, text);
    }
}
