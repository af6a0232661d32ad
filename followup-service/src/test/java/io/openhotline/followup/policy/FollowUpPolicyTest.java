package io.openhotline.followup.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.platform.policy.PolicyRefused;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpPolicyTest {
    @TempDir Path pack;

    @Test
    void the_water_utility_follows_up_at_the_rates_of_its_field() {
        FollowUpPolicy policy = PolicyReader.read(PolicyReader.WATER_UTILITY);

        // P8 requires complaints 100 %, repairs about 30 %, everything else at least 10 %
        assertThat(policy.kind("COMPLAINT").rate()).isEqualByComparingTo("1");
        assertThat(policy.kind("REPAIR").rate()).isEqualByComparingTo("0.3");
        assertThat(
                        Arrays.stream(CategoryKind.values())
                                .map(kind -> policy.kind(kind.name()).rate()))
                .allMatch(rate -> rate.compareTo(new BigDecimal("0.1")) >= 0);
        // C5 requires a follow-up within 24 hours of the handling
        assertThat(Arrays.stream(CategoryKind.values()).map(kind -> policy.kind(kind.name()).due()))
                .containsOnly(Duration.ofHours(24));
        assertThat(policy.drawWithin()).isEqualTo(Duration.ofDays(30));
    }

    /// P8: repairs about 30 % by project.
    @Test
    void a_property_manager_keeps_the_share_of_repairs_in_each_estate() {
        FollowUpPolicy policy =
                PolicyReader.read(PolicyReader.WATER_UTILITY.resolveSibling("property-management"));

        assertThat(policy.stratumDistrict("REPAIR", "east-lake")).isEqualTo("east-lake");
        assertThat(policy.stratumDistrict("REPAIR", null)).isNull();
        assertThat(policy.stratumDistrict("COMPLAINT", "east-lake")).isNull();
    }

    /// T10: the telecom hotline asks everybody; C5: the 400 number asks after every complaint.
    @ParameterizedTest
    @CsvSource({
        "city-services, 0.5",
        "telecom, 1",
        "call-centre-400, 1",
        "property-management, 1",
        "city-card, 1"
    })
    void the_other_packs_of_the_project_ask_after_complaints(String pack, BigDecimal rate) {
        FollowUpPolicy policy = PolicyReader.read(PolicyReader.WATER_UTILITY.resolveSibling(pack));

        assertThat(policy.kind("COMPLAINT").rate()).isEqualByComparingTo(rate);
    }

    /// Refuses packs without texts for customers, because the software has no defaults.
    @ParameterizedTest
    @ValueSource(
            strings = {"water-utility", "telecom", "city-card", "call-centre-400", "city-services"})
    void a_pack_that_asks_by_link_writes_its_links_out(String pack) {
        SurveyLinkPolicy links =
                PolicyReader.read(PolicyReader.WATER_UTILITY.resolveSibling(pack)).surveyLinks();

        assertThat(links.text()).isNotEqualTo(SurveyLinkPolicy.DEFAULT.text());
        assertThat(links.subject()).isNotEqualTo(SurveyLinkPolicy.DEFAULT.subject());
        assertThat(links.reminder()).isNotEqualTo(SurveyLinkPolicy.DEFAULT.reminder());
        assertThat(links.reminders())
                .allMatch(reminder -> reminder.compareTo(Duration.ofDays(2)) < 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "rate: 0.30 | rate: 1.30 | kinds[REPAIR].rate: must be less than or equal to",
                "rate: 0.30 | rate: many | kinds.REPAIR.rate:",
                "REPAIR:     { rate: 0.30, due: PT24H } | # none | kinds.REPAIR: is missing",
                "REPAIR: | FIX: | kinds",
                "due: PT24H | due: PT0S | kinds.COMPLAINT.due: must be longer than nothing",
                "due: PT24H | due: a day | kinds.COMPLAINT.due:",
                "timeZone: Asia/Shanghai | timeZone: Asia/Nowhere | timeZone:",
                "timeZone: Asia/Shanghai | zone: Asia/Shanghai | zone:",
                "drawWithin: P30D | drawWithin: -P30D | drawWithin: must be longer than nothing",
                "attempts: 3 | attempts: 0 | attempts: must be greater than or equal to 1",
                "attempts: 3 | # none | attempts:",
                "reworks: 3 | reworks: -1 | reworks: must be greater than or equal to 0",
                "NEUTRAL: | NEUTER: | satisfactions",
                "zh: 基本满意, | ` ` | satisfactions[NEUTRAL].zh: must not be blank",
                "code: promptness | code: solved | questionnaire.questions[1].code: 'solved' is there",
                "code: promptness | code: Promptness | questionnaire.questions[1].code: must match",
                "min: 1 | min: 5 | questionnaire.questions[1].max: must be more than min",
                "max: 500 | max: 5000 | questionnaire.questions[3].max: must be less than",
                "kind: text | kind: scale | questionnaire.questions[3]",
                "kind: text | kind: drawing | questionnaire.questions[3]",
                "pause: PT0S | hours: night | asking.hours: 'night' is no calendar",
                "pause: PT0S | dueBy: night | asking.dueBy: 'night' is no calendar",
                "pause: PT0S | pause: -PT1S | asking.pause: must not be negative",
                "pause: PT0S | cap: { surveys: 0, within: P30D } | asking.cap.surveys: must",
                "pause: PT0S | writeBack: PT0S | asking.writeBack: must be longer",
                "{ way: SMS, within: P2D } | { way: SMS } | kinds.SUGGESTION.ways[0].within: is missing",
                "{ way: SMS, within: P2D } | { way: PHONE } | kinds.SUGGESTION.ways[1].way: PHONE is there",
                "{ way: SMS, within: P2D } | { way: PIGEON } | kinds.SUGGESTION.ways",
                "code: supervisor | code: surveyor | ladder[1].code: 'surveyor' is there already",
                "after: PT8H | after: -PT1S | ladder[1].after: must not be before",
                "code: partly | code: yes | questionnaire.questions[0].options[1].code",
                "question: satisfaction | question: mood | questionnaire.questions[4].when.question: 'mood'",
                "question: satisfaction | question: advice | questionnaire.questions[4].when.question: 'advice' asks",
                "is: [DISSATISFIED, | is: [ANGRY, | questionnaire.questions[4].when.is: 'ANGRY'",
                "question: satisfaction, is | question: promptness, is | questionnaire.questions[4].when: needs atLeast",
                "code: loyalty | code: satisfaction | questionnaire.questions[5].code: 'satisfaction' is there",
            })
    void a_wrong_pack_is_refused_with_file_key_and_reason(
            String right, String wrong, String finding) throws IOException {
        String text = Files.readString(PolicyReader.WATER_UTILITY.resolve("followup.yaml"));
        assertThat(text).contains(right);
        Files.writeString(pack.resolve("followup.yaml"), text.replaceFirst(quote(right), wrong));

        assertThatThrownBy(() -> PolicyReader.read(pack))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining(pack.resolve("followup.yaml") + ": " + finding);
    }

    @Test
    void a_condition_about_what_follow_up_does_not_know_is_refused_with_its_key()
            throws IOException {
        String text = Files.readString(PolicyReader.WATER_UTILITY.resolve("followup.yaml"));
        Files.writeString(
                pack.resolve("followup.yaml"),
                text.replaceFirst(
                        "\nquestionnaire:\n",
                        "\nquestionnaire:\n  asked: {when: \"ticket.channel == 'phone'\"}\n"));

        assertThatThrownBy(() -> PolicyReader.read(pack))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("questionnaire.asked.when: column 7: undefined field");
    }

    @Test
    void a_pack_without_the_file_is_refused() {
        assertThatThrownBy(() -> PolicyReader.read(pack))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("there is no such file");
    }

    private static String quote(String text) {
        return java.util.regex.Pattern.quote(text);
    }
}
