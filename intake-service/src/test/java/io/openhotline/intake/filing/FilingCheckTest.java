package io.openhotline.intake.filing;

import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.testing.Filing.aPriceConsult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.openhotline.intake.filing.FilingCheck.Checked;
import io.openhotline.intake.policy.IntakePolicies;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.telephone.TelephoneParsers;
import io.openhotline.intake.testing.Filing;
import io.openhotline.intake.ticket.Quotations;
import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Kind;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.intake.ticket.domain.Telephone;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.http.Problem.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests the checks of a filing against the water utility's pack.
class FilingCheckTest {
    private static final IntakePolicy POLICY = IntakePolicies.waterUtility();
    private static final FilingCheck CHECK =
            new FilingCheck(
                    POLICY,
                    new CustomerCheck(POLICY, TelephoneParsers.of(POLICY)),
                    Quotations.check("planned-outage", 3));
    private static final Instant NOW = Instant.parse("2026-11-16T00:12:30Z");
    private static final String AGENT = "agent:1001";

    @Test
    void a_leak_report_becomes_a_report_w3() {
        assertThat(checked(AGENT, aLeakReport()))
                .isEqualTo(
                        new Checked.Fine(
                                new Report(
                                        "phone",
                                        "leak",
                                        Kind.REPAIR,
                                        "supply",
                                        Severity.MAJOR,
                                        "和平路128号院东门外人行道下漏水，水已漫到机动车道。",
                                        new Customer(
                                                "李秀英",
                                                new Telephone(
                                                        "+8613800000123",
                                                        null,
                                                        "138 0000 0123",
                                                        List.of()),
                                                "household"),
                                        new Place("和平路128号院东门外", 30.274085, 120.15507),
                                        Map.of("pipeDiameterMm", 200L, "roadFlooded", true)),
                                NOW,
                                List.of()));
    }

    @Test
    void a_filing_without_nature_and_severity_is_ordinary_and_has_the_nature_of_its_category() {
        assertThat(checked(AGENT, aPriceConsult()))
                .isEqualTo(
                        new Checked.Fine(
                                new Report(
                                        "app",
                                        "consult-price",
                                        Kind.CONSULT,
                                        "billing",
                                        Severity.ORDINARY,
                                        "请问居民阶梯水价第二档从多少吨起算？",
                                        null,
                                        null,
                                        Map.of()),
                                NOW,
                                List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "/channel,       fax,      unknown-channel",
        "/category,      plumbing, unknown-category",
        "/nature,        moon,     unknown-nature",
        "/customer/kind, martian,  unknown-customer-kind",
        "/customer/phone, none,    phone",
        "/customer/phone, 12,      phone",
        "/customer/email, 李秀英,    e-mail",
        "/customer/email, a@b@c.cn, e-mail"
    })
    void an_unknown_code_is_refused(String pointer, String value, String rule) {
        assertRefused(AGENT, aLeakReport().with(pointer, value), pointer, rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/customer/phone", "/place", "/fields/pipeDiameterMm"})
    void a_part_that_the_category_requires_must_be_there(String pointer) {
        assertRefused(AGENT, aLeakReport().without(pointer), pointer, "required");
        assertRefused(AGENT, aLeakReport().set(pointer, "null"), pointer, "required");
    }

    @Test
    void a_missing_customer_is_a_missing_phone_and_missing_fields_a_missing_diameter() {
        assertRefused(AGENT, aLeakReport().without("/customer"), "/customer/phone", "required");
        assertRefused(
                AGENT, aLeakReport().without("/fields"), "/fields/pipeDiameterMm", "required");
    }

    @ParameterizedTest
    @CsvSource({
        "/place/latitude,   90.1, range",
        "/place/latitude,  -90.1, range",
        "/place/longitude, 180.1, range",
        "/place/longitude,  -181, range",
        "/place/latitude,  1e999, range",
        "/place/latitude,   null, both-or-neither",
        "/place/longitude,  null, both-or-neither",
        "/fields/pipeDiameterMm, 14, range",
        "/fields/pipeDiameterMm, 2001, range"
    })
    void a_number_has_its_range(String pointer, String value, String rule) {
        String body = aLeakReport().with(pointer, "VALUE").toString().replace("\"VALUE\"", value);

        assertThat(rules(check(AGENT, FilingRequests.read(body)))).containsEntry(pointer, rule);
    }

    @Test
    void coordinates_at_the_edge_of_the_world_are_right() {
        Filing filing = aLeakReport().with("/place/latitude", -90).with("/place/longitude", 180);

        assertThat(checked(AGENT, filing)).isInstanceOf(Checked.Fine.class);
    }

    @Test
    void a_doubtful_filing_is_a_report_with_warnings() {
        Filing filing =
                aLeakReport()
                        .with("/place/latitude", 0)
                        .with("/place/longitude", 0)
                        .with("/receivedAt", NOW.plusSeconds(62).toString());

        var fine = (Checked.Fine) checked("customer:7", filing);

        assertThat(fine.receivedAt()).isEqualTo(NOW);
        assertThat(fine.warnings())
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(
                        tuple("/receivedAt", "clock-differs"),
                        tuple("/place/latitude", "coordinates-zero"));
    }

    @Test
    void a_wrong_time_of_receipt_is_refused() {
        Filing filing = aLeakReport().with("/receivedAt", NOW.minusSeconds(3_600).toString());

        assertRefused(AGENT, filing, "/receivedAt", "written-only");
    }

    @Test
    void all_errors_are_reported_together() {
        Filing filing =
                aLeakReport()
                        .with("/channel", "fax")
                        .without("/customer/phone")
                        .with("/fields/pipeDiameterMm", 3);

        assertThat(((Checked.Wrong) checked(AGENT, filing)).errors())
                .extracting(FieldError::rule)
                .isEqualTo(List.of("unknown-channel", "required", "range"));
    }

    private static void assertRefused(String actor, Filing filing, String pointer, String rule) {
        assertThat(rules(checked(actor, filing))).containsEntry(pointer, rule);
    }

    private static Map<String, String> rules(Checked checked) {
        return ((Checked.Wrong) checked)
                .errors().stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        FieldError::pointer, FieldError::rule));
    }

    private static Checked checked(String actor, Filing filing) {
        return check(actor, FilingRequests.read(filing));
    }

    private static Checked check(String actor, FilingRequest request) {
        return CHECK.check(request, Actor.parse(actor).orElseThrow(), NOW);
    }
}
