package io.openhotline.dispatch.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.platform.policy.PolicyRefused;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {
    static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();
    static final String GOOD =
            """
            timeZone: Asia/Shanghai
            fields: {pipeDiameterMm: INTEGER}
            departments:
              sales-office: {name: {zh: 营业所, en: Sales office}}
              engineering: {name: {zh: 工程部, en: Engineering}}
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
        assertThat(targets.accept().within()).isEqualTo(Duration.ofHours(1));
        assertThat(targets.accept().warnBefore()).isEqualTo(Duration.ofMinutes(30));
        assertThat(targets.resolve().within()).isEqualTo(Duration.ofDays(2));
        assertThat(policy.targetsOf("no-such-rule").accept().within())
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void a_route_counts_by_its_own_calendar() throws IOException {
        Instant sundayNoon = Instant.parse("2026-11-22T04:00:00Z");

        assertThat(read(GOOD).targetsOf("large-leak").from(sundayNoon).accept().at())
                .isEqualTo(Instant.parse("2026-11-23T01:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"water-utility, 4", "city-services, 6"})
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
                    accept: PT1H               | accept: PT20M              | routes[0].deadlines.accept: warns PT30M before an end that is PT20M away
                    accept: PT1H               | accept: an hour            | routes[0].deadlines.accept
                    "08:30-12:00"              | "12:00-08:30"              | calendars.office: a shift must end after it begins
                    sales-office: {            | Sales Office: {            | departments
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
        Path file = Files.writeString(pack.resolve("dispatch.yaml"), text);
        return PolicyReader.read(file, VALIDATOR);
    }
}
