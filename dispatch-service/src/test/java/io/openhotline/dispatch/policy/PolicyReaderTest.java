package io.openhotline.dispatch.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.dispatch.WaterPack;
import io.openhotline.platform.deadline.domain.Deadline;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import io.openhotline.platform.deadline.domain.Target;
import io.openhotline.platform.policy.PolicyRefused;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {
    static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();
    static final String NAMES =
            """
            departments:
              sales-office: {zh: 营业所, en: Sales office}
              engineering: {zh: 工程部, en: Engineering}
            """;
    static final String GOOD =
            """
            timeZone: Asia/Shanghai
            fields: {pipeDiameterMm: INTEGER}
            calendars:
              office: {week: {MONDAY: ["08:30-12:00"]}}
            deadlines: {accept: PT2H, resolve: PT48H, warnBefore: {accept: PT30M}}
            routes:
              - name: large-leak
                when: ticket.fields.pipeDiameterMm > 150
                department: engineering
                deadlines: {calendar: office, accept: PT1H}
              - name: repairs
                when: ticket.kind == 'REPAIR'
                department: engineering
              - name: everything-else
                department: sales-office
            """;

    @TempDir Path pack;

    @Test
    void a_route_without_a_value_takes_the_default_of_the_pack() throws IOException {
        DispatchPolicy policy = read(GOOD);

        var targets = policy.targetsOf("large-leak");
        assertThat(timeOf(targets.accept())).isEqualTo(Duration.ofHours(1));
        assertThat(targets.accept().warnBefore()).isEqualTo(Duration.ofMinutes(30));
        assertThat(timeOf(targets.resolve())).isEqualTo(Duration.ofDays(2));
        assertThat(timeOf(policy.targetsOf("no-such-rule").accept()))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void a_route_counts_by_its_own_calendar() throws IOException {
        Instant sundayNoon = Instant.parse("2026-11-22T04:00:00Z");

        assertThat(read(GOOD).targetsOf("large-leak").from(sundayNoon).accept().at())
                .isEqualTo(Instant.parse("2026-11-23T01:30:00Z"));
    }

    private static Duration timeOf(Target target) {
        return ((WorkingTime) target.within()).time();
    }

    /// Covers F11.
    @Test
    void a_route_may_count_working_days_with_a_warning_and_special_days() throws IOException {
        Target resolve =
                read(GOOD.replace(
                                        "deadlines: {calendar: office, accept: PT1H}",
                                        "deadlines: {calendar: office, accept: PT1H, resolve: 2 working"
                                                + " days, warnBefore: {resolve: PT1H}}")
                                .replace(
                                        "office: {week: {MONDAY: [\"08:30-12:00\"]}}",
                                        "office: {week: {MONDAY: [\"08:30-12:00\"]}, specialDays:"
                                                + " {2026-11-25: [\"08:30-10:00\"]}}"))
                        .targetsOf("large-leak")
                        .resolve();

        assertThat(resolve.from(Instant.parse("2026-11-22T04:00:00Z")))
                .isEqualTo(
                        new Deadline(
                                Instant.parse("2026-11-25T01:00:00Z"),
                                Instant.parse("2026-11-25T02:00:00Z")));
    }

    /// Covers F11 and C35.
    @Test
    void years_that_deadlines_reach_without_their_holidays_are_named_by_calendar()
            throws IOException {
        Instant newYearsEve = Instant.parse("2026-12-31T04:00:00Z");
        String complete =
                GOOD.replace("office: {week", "office: {completeYears: [2026, 2027], week");

        assertThat(read(GOOD).uncoveredYears(newYearsEve))
                .isEqualTo(Map.of("office", Set.of(2026, 2027)));
        assertThat(read(complete).uncoveredYears(newYearsEve)).isEmpty();
        assertThat(WaterPack.POLICY.uncoveredYears(Instant.parse("2026-11-29T04:00:00Z")))
                .isEmpty();
        assertThat(WaterPack.POLICY.uncoveredYears(newYearsEve))
                .isEqualTo(Map.of("office", Set.of(2027)));
        assertThat(PolicyOfVersion.warning(Path.of("dispatch.yaml"), "office", Set.of(2027)))
                .startsWith("dispatch.yaml: calendars.office doesn't have all holidays of [2027]");
    }

    /// Covers C35: 1 January is a holiday in every year.
    @Test
    void the_first_of_january_2027_is_a_holiday_of_the_water_pack() {
        Instant received = Instant.parse("2026-12-31T01:00:00Z");

        assertThat(WaterPack.POLICY.targetsOf("consult-and-query").from(received).resolve().at())
                .isEqualTo(Instant.parse("2027-01-05T01:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "water-utility, 4",
        "city-services, 6",
        "telecom, 7",
        "call-centre-400, 4",
        "property-management, 5",
        "city-card, 4"
    })
    void the_packs_of_the_project_are_valid(String name, int departments) {
        Path file = Path.of("../deploy/policies", name, "dispatch.yaml");

        assertThat(PolicyReader.read(file, VALIDATOR).departments()).hasSize(departments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    department: sales-office   | department: sales          | routes[2].department: there is no department 'sales'
                    pipeDiameterMm > 150       | pipeDiameter > 150         | routes[0].when: column 14: undefined field 'pipeDiameter'
                    pipeDiameterMm > 150       | pipeDiameterMm > '150'     | routes[0].when: column 30: found no matching overload
                    ticket.kind == 'REPAIR'    | "true"                     | routes[2].when: is never reached: 'repairs' catches everything before
                    ticket.kind == 'REPAIR'    | ticket.fields.pipeDiameterMm>150 | routes[1].when: is never reached: 'large-leak' has the same condition
                    ticket.kind == 'REPAIR'    | 1 > 2                      | routes[1].when: can never hold
                    name: everything-else      | {name: rest, when: ticket.hasPlace, department: engineering} | routes[2].when: the last route must catch everything
                    name: repairs              | name: large-leak           | routes[1].name: 'large-leak' is the name of another route
                    calendar: office           | calendar: offce            | routes[0].deadlines.calendar: there is no calendar 'offce'
                    accept: PT1H               | accept: PT0S               | routes[0].deadlines.accept: must be a duration above zero
                    accept: PT1H               | accept: PT20M              | routes[0].deadlines.accept: warns PT30M before an end that is too near
                    accept: PT1H               | accept: an hour            | routes[0].deadlines.accept
                    accept: PT1H               | accept: 0 working days     | routes[0].deadlines.accept: must be a duration above zero
                    accept: PT1H               | accept: 五个工作日           | routes[0].deadlines.accept: must be a duration above zero
                    resolve: PT48H             | resolve: 2 working days    | deadlines.resolve: 'always' has no working days
                    office: {week: {           | office: {specialDays: {2026-12-24: []}, week: { | calendars.office: the special day 2026-12-24 has no shift
                    office: {week: {           | office: {specialDays: {2026-02-30: ["08:00-09:00"]}, week: { | calendars.office
                    office: {week: {           | office: {specialDays: {2026-12-24: ["9-10"]}, week: { | calendars.office: '9-10' must be like 08:30-12:00
                    "08:30-12:00"              | "12:00-08:30"              | calendars.office: a shift must end after it begins
                    timeZone: Asia/Shanghai    | departments: {sales-office: {}} | departments: has moved to names.yaml
                    timeZone: Asia/Shanghai    | timeZone: Asia/Peking      | timeZone
                    department: sales-office   | departement: sales-office  | routes[2].departement: is no key here
                    """)
    void a_wrong_policy_is_refused_with_file_key_and_reason(
            String right, String wrong, String finding) {
        String text =
                wrong.startsWith("{")
                        ? GOOD.substring(0, GOOD.lastIndexOf("- name")) + "- " + wrong + "\n"
                        : GOOD.replace(right, wrong);

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining(pack.resolve("dispatch.yaml") + ": " + finding);
    }

    @Test
    void all_findings_are_reported_together() {
        String text =
                GOOD.replace("calendar: office", "calendar: nights")
                        .replace("department: sales-office", "department: nobody");

        assertThatThrownBy(() -> read(text)).message().hasLineCount(2);
    }

    private DispatchPolicy read(String text) throws IOException {
        return PackFiles.read(pack, NAMES, text);
    }
}
