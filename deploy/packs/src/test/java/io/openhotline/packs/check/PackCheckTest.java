package io.openhotline.packs.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.packs.PackCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PackCheckTest {
    static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("io.openhotline.packs.PackCopy#shipped")
    void every_shipped_pack_passes(Path pack) {
        assertThat(PackCheck.check(pack, NOW).faults()).isEmpty();
    }

    /// Each row breaks the pack of the water utility in one place of one file.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    dispatch.yaml | department: engineering | department: enginering | routes[1].department: there is no department 'enginering'; do you mean 'engineering'?
                    dispatch.yaml | departement: x          | departement: x         | routes[0].departement: is no key here
                    dispatch.yaml | ticket.category == 'leak' && | ticket.category == 'leek' && | routes.0.when: no ticket has the category 'leek'; do you mean 'leak'?
                    dispatch.yaml | ticket.kind in ['CONSULT', 'QUERY'] | ticket.kind in ['CONSULTS', 'QUERY'] | routes.6.when: no ticket has the kind 'CONSULTS'; do you mean 'CONSULT'?
                    dispatch.yaml | ticket.category == 'leak' && ticket.fields.pipeDiameterMm <= 150 | ticket.category == 'other' && ticket.fields.pipeDiameterMm <= 150 | routes[0].when: the category 'other' has no form field 'pipeDiameterMm'
                    dispatch.yaml | ticket.fields.pipeDiameterMm <= 150 | ticket.fields.pipeDiameterMm <= 10 | routes[0].when: no ticket of this pack fulfils the condition
                    dispatch.yaml | ticket.fields.pipeDiameterMm <= 150 | ticket.fields.pipeDiameterMm > 0 | routes[1].when: is never reached: [leak-small-pipe] take all its tickets
                    dispatch.yaml | roadFlooded: BOOLEAN | roadFloded: BOOLEAN | fields.roadFloded: no category has a form field 'roadFloded'; do you mean 'roadFlooded'?
                    dispatch.yaml | roadFlooded: BOOLEAN | roadFlooded: TEXT | fields.roadFlooded: is TEXT here and BOOLEAN in intake.yaml
                    dispatch.yaml | accept: PT1H, resolve: PT24H | accept: PT30H, resolve: PT24H | routes[2].deadlines: accept PT30H ends after resolve PT24H
                    dispatch.yaml | coHandling:             | ladders: {resolve: [{at: -PT60H, tell: [SUPERVISOR]}]}\\ncoHandling: | ladders.resolve[0].at: comes before the clock 'resolve' of every route starts
                    intake.yaml   | code: leak              | code: leek             | categories[10].name: 'leek' has no name in names.yaml; do you mean 'leak'?
                    intake.yaml   | to: [role:librarian]    | to: ["department:salesoffice"] | there is no department 'salesoffice'; do you mean 'sales-office'?
                    followup.yaml | questionnaire:          | questionnaires: [{code: q, asked: {categories: [leek]}, opening: {zh: 好, en: Hi}, questions: []}]\\nquestionnaire: | questionnaires.0.asked.categories.0: there is no category 'leek'; do you mean 'leak'?
                    followup.yaml | questionnaire:          | questionnaires: [{code: q, asked: {kinds: [QUERY], categories: [leak]}, opening: {zh: 好, en: Hi}, questions: []}]\\nquestionnaire: | questionnaires[0].asked: no category has these kinds and categories
                    followup.yaml | questionnaire:          | questionnaires: [{code: q, opening: {zh: 好, en: Hi}, questions: []}]\\nquestionnaire: | questionnaires[0]: asks everybody
                    followup.yaml | attempts: 3             | attempts: 3\\ncustomers: {shops: {kinds: [busines]}} | customers.shops.kinds.0: there is no customer kind 'busines'; do you mean 'business'?
                    persons.yaml  | categories: [leak]      | categories: [leaks]    | persons.E-0417.categories.0: there is no category 'leaks'; do you mean 'leak'?
                    persons.yaml  | department: engineering | department: enginering | persons.E-0417.department: there is no department 'enginering'; do you mean 'engineering'?
                    identity.yaml | department: sales-office | department: sale-office | department: 'sale-office' is not in names.yaml
                    identity.yaml | roles: [supervisor] | roles: [superviser] | identity.yaml
                    names.yaml    | en: Leak report         | en: 报漏                | categories.leak.en: is Chinese where English is due
                    names.yaml    | {zh: 报漏, en: Leak report} | {zh: 报漏}          | categories[leak].en: must not be blank
                    reporting.yaml | code: SATISFACTION     | code: SATISFACTON      | ].code:
                    knowledge.yaml | categories: [leak]     | categories: [leek]     | articles.leak-questions.categories[0]: 'leek' is not a category of this hotline; do you mean 'leak'?
                    followup.yaml | subjects: [TICKET]      | subjects: [TICKT]      | inspection.sheet.items[0].subjects[0]: 'TICKT' is unknown; there are [
                    followup.yaml | kind: choices           | kind: choises           | 'choises' is unknown; there are [
                    followup.yaml | Asia/Shanghai           | Asia/Shanhai           | timeZone: 'Asia/Shanhai' is no time zone
                    dispatch.yaml | TUESDAY: ["08           | TUSDAY: ["08           | do you mean 'TUESDAY'?
                    dispatch.yaml | weather:  {longest      | wether:  {longest      | suspensions.wether: 'wether' has no name in names.yaml; do you mean 'weather'?
                    intake.yaml   | {event.clock}时限       | {evet.clock}时限       | {evet.clock} is no placeholder; there are [
                    identity.yaml | roles: [agent]          | roles: [aget]          | do you mean 'agent'?
                    knowledge.yaml | keywords: [报漏        | keyword: [报漏         | keyword: is no key here; there are
                    knowledge.yaml | title: Three questions for each leak | title: 报漏必问三项 | articles.leak-questions.en.title: is Chinese where English is due
                    """)
    void a_fault_is_found_with_file_line_key_and_reason(
            String file, String right, String wrong, String finding) {
        PackCopy copy = PackCopy.of("water-utility", folder);
        if (!right.startsWith("departement")) {
            copy.with(file, right, wrong.replace("\\n", "\n"));
        } else {
            copy.with(
                    file,
                    "department: sales-office\n    deadlines",
                    "departement: sales-office\n    deadlines");
        }

        assertThat(PackCheck.check(folder, NOW).lines())
                .anySatisfy(line ->
                        assertThat(line)
                                .matches(".*" + file + ":[0-9]+: (?s).*")
                                .doesNotStartWith("hint")
                                .contains(finding));
    }

    @Test
    void a_rate_by_district_needs_districts_p8() {
        PackCopy.of("call-centre-400", folder)
                .with("followup.yaml", "REPAIR:     { rate", "REPAIR: { byDistrict: true, rate");

        assertThat(PackCheck.check(folder, NOW).lines())
                .anySatisfy(line ->
                        assertThat(line)
                                .contains("kinds.REPAIR.byDistrict: intake.yaml has no districts"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    dispatch.yaml | coHandling:             | ladders: {resolve: [{at: -PT30H, tell: [SUPERVISOR]}]}\\ncoHandling: | ladders.resolve[0].at: comes before the clock 'resolve' of [leak-small-pipe, leak-large-pipe,
                    names.yaml    | technical: {            | archive: {zh: 档案室, en: Archive}\\n  technical: { | departments.archive: no route and no transfer leads to it
                    names.yaml    | leak: {                 | drip: {zh: 滴漏, en: Drip}\\n  leak: { | categories.drip: is retired: only past figures have this name
                    names.yaml    | en: Phone               | en: 'Phone'            | categories.other: has no route of its own: 'everything-else' takes it
                    names.yaml    | {zh: 微信, en: WeChat}   | {zh: WeChat, en: WeChat} | channels.wechat.zh: is the same text as in English
                    followup.yaml | SUGGESTION: { rate: 0.10 | SUGGESTION: { rate: 0 | kinds.SUGGESTION: the rate is 0: customers of 'suggestion' are not asked
                    names.yaml    | heads: ["2102"]         | heads: ["2109"]        | departments.sales-office.heads.0: '2109' has no account in identity.yaml
                    names.yaml    | , heads: ["2105"]       | ``                     | departments.technical: has no heads, so that every person of it may approve outcomes
                    knowledge.yaml | author: "3201"         | author: "3299"         | author: '3299' has no account in identity.yaml
                    reporting.yaml | - 2026-10-07           | - 2026-10-08           | calendars.office: lacks holidays 2026-10-07 that 'office' of dispatch.yaml has
                    reporting.yaml | - 2026-10-07           | - 2026-10-08           | calendars.office: has holidays 2026-10-08 that 'office' of dispatch.yaml lacks
                    dispatch.yaml | coHandling:             | clocks: {contact: {starts: ACCEPTED, stops: CUSTOMER_CONTACTED, within: PT1H}}\\ncoHandling: | clocks.contact: has no name in names.yaml
                    """)
    void what_may_be_meant_so_is_a_hint(String file, String right, String wrong, String finding) {
        PackCopy.of("water-utility", folder).with(file, right, wrong.replace("\\n", "\n"));

        CheckReport report = PackCheck.check(folder, NOW);

        assertThat(report.faults()).isEmpty();
        assertThat(report.lines())
                .anySatisfy(line -> assertThat(line).startsWith("hint: ").contains(finding));
    }

    @Test
    void the_last_route_may_have_nothing_to_take() {
        PackCopy.of("call-centre-400", folder)
                .with(
                        "intake.yaml",
                        "  - code: suggestion\n    kind: SUGGESTION\n    nature: service\n",
                        "");

        assertThat(PackCheck.check(folder, NOW).faults()).isEmpty();
    }

    @Test
    void a_file_that_nothing_reads_is_a_hint() throws IOException {
        PackCopy.of("water-utility", folder);
        Files.move(folder.resolve("persons.yaml"), folder.resolve("person.yaml"));

        assertThat(PackCheck.check(folder, NOW).lines())
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith("hint: ")
                                .endsWith(
                                        "person.yaml: -: nothing reads this file; do you mean"
                                                + " 'persons.yaml'?"));
    }

    /// Covers F11: a clock that starts in the last days of a year ends after the holidays that are
    /// known.
    @Test
    void a_clock_past_its_calendar_is_named() {
        PackCopy.of("water-utility", folder);

        assertThat(PackCheck.check(folder, Instant.parse("2026-12-31T04:00:00Z")).lines())
                .anySatisfy(line ->
                        assertThat(line)
                                .contains("calendars.office: clocks that start now reach [2027]"));
        assertThat(PackCheck.check(folder, NOW).lines())
                .noneSatisfy(line -> assertThat(line).contains("clocks that start now"));
    }

    /// A user names the folder as it lies below the working directory.
    @Test
    void a_folder_by_its_relative_path_is_checked_too() {
        PackCopy.of("water-utility", folder).with("names.yaml", "en: Leak report", "en: ''");
        Path relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());

        assertThat(PackCheck.check(relative, NOW).lines())
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith(relative + "/names.yaml:")
                                .contains("categories[leak].en: must not be blank"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    identity.yaml | people:     | people: [            | identity.yaml
                    dispatch.yaml | timeZone:   | a: &a [*a]~timeZone: | a: is no key here
                    dispatch.yaml | coHandling: | `\t- x: {~coHandling:` | found character
                    """)
    void a_malformed_file_is_a_finding_of_one_line(
            String file, String right, String wrong, String finding) {
        PackCopy.of("water-utility", folder).with(file, right, wrong.replace('~', '\n'));

        assertThat(PackCheck.check(folder, NOW).lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(finding).hasLineCount(1));
    }

    @Test
    void files_that_are_missing_are_named() {
        assertThat(PackCheck.check(folder, NOW).lines())
                .anySatisfy(
                        line -> assertThat(line).contains("names.yaml: -: there is no such file"));
    }
}
