package io.openhotline.dispatch.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.contracts.ReviewKind;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.condition.RoutableTicket;
import io.openhotline.platform.policy.PolicyRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OversightPolicyTest {
    static final String NAMES =
            """
            departments:
              service: {zh: 客服部, en: Service, heads: ["2102"]}
              repairs: {zh: 维修部, en: Repairs}
            """;
    static final String GOOD =
            """
            timeZone: Asia/Shanghai
            deadlines: {accept: PT2H, resolve: PT48H}
            clocks:
              release: {starts: RECEIVED, stops: RELEASED, within: PT1H}
            urgent: ticket.severity == 'MAJOR'
            reviews:
              - {name: agents-dispatches, of: [DISPATCH], when: "actor.role == 'agent' && actor.id.startsWith('10')"}
              - {name: complaints, when: "ticket.kind == 'COMPLAINT'"}
            approvals:
              - {name: complaints, when: "ticket.kind == 'COMPLAINT'"}
            routes:
              - {name: everything-else, department: service}
            """;
    static final Author AGENT = new Author(new Actor(Role.AGENT, "1001"), Set.of());
    static final Author SENIOR = new Author(new Actor(Role.AGENT, "1101"), Set.of());

    @TempDir Path pack;

    /// Covers T5: what an agent makes is reviewed, what a senior agent makes is not.
    @Test
    void a_pack_says_whose_dispatches_chase_orders_and_recalls_need_a_second_person()
            throws IOException {
        Oversight oversight = read(GOOD).oversight();

        assertThat(oversight.needsReview(ReviewKind.DISPATCH, repair(), AGENT)).isTrue();
        assertThat(oversight.needsReview(ReviewKind.DISPATCH, repair(), SENIOR)).isFalse();
        assertThat(oversight.needsReview(ReviewKind.DISPATCH, repair(), Author.SYSTEM)).isFalse();
        assertThat(oversight.needsReview(ReviewKind.RECALL, repair(), AGENT)).isFalse();
        assertThat(oversight.needsReview(ReviewKind.RECALL, complaint(), SENIOR)).isTrue();
    }

    /// Covers T5: the token says who is a senior agent.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    actor.role == 'agent'                             |                   | true
                    actor.role == 'agent'                             | agent             | true
                    actor.role == 'agent'                             | agent,senior      | false
                    actor.role == 'senior'                            | agent,senior      | true
                    actor.role == 'supervisor'                        | senior,supervisor | true
                    'senior' in actor.roles                           | senior,supervisor | true
                    'senior' in actor.roles                           |                   | false
                    actor.roles.exists(role, role == 'surveyor')      | surveyor          | true
                    actor.role == 'agent'                             | surveyor          | true
                    """)
    void a_condition_sees_the_roles_of_the_author(
            String when, @Nullable String roles, boolean expected) throws IOException {
        String pack = GOOD.replace("actor.role == 'agent' && actor.id.startsWith('10')", when);
        var author = new Author(AGENT.actor(), roles == null ? Set.of() : Set.of(roles.split(",")));

        assertThat(read(pack).oversight().needsReview(ReviewKind.DISPATCH, repair(), author))
                .isEqualTo(expected);
    }

    /// Covers T5 as a whole: what an agent makes is reviewed, whatever it is about.
    @Test
    void the_telecom_pack_reviews_all_that_agents_make_and_nothing_of_others() {
        Oversight telecom =
                PolicyReader.read(
                                Path.of("../deploy/policies/telecom/dispatch.yaml"),
                                PolicyReaderTest.VALIDATOR)
                        .oversight();
        var agent = new Author(AGENT.actor(), Set.of("agent"));
        var senior = new Author(AGENT.actor(), Set.of("senior"));

        for (ReviewKind kind : ReviewKind.values()) {
            assertThat(telecom.needsReview(kind, repair(), agent)).isTrue();
            assertThat(telecom.needsReview(kind, complaint(), agent)).isTrue();
            assertThat(telecom.needsReview(kind, repair(), senior)).isFalse();
            assertThat(telecom.needsReview(kind, complaint(), Author.SYSTEM)).isFalse();
        }
    }

    /// Covers C4 and T8.
    @Test
    void a_pack_says_which_outcomes_are_approved_by_whom_and_what_is_urgent() throws IOException {
        Oversight oversight = read(GOOD).oversight();

        assertThat(oversight.needsApproval(complaint())).isTrue();
        assertThat(oversight.needsApproval(repair())).isFalse();
        assertThat(oversight.headsOf("service")).containsExactly("2102");
        assertThat(oversight.headsOf("repairs")).isEmpty();
        assertThat(oversight.isUrgent(repair())).isTrue();
        assertThat(oversight.isUrgent(complaint())).isFalse();
    }

    @Test
    void an_older_pack_wants_no_second_person_and_nothing_is_urgent() throws IOException {
        String older =
                GOOD.substring(0, GOOD.indexOf("urgent:"))
                        + "routes: [{name: everything-else, department: service}]";

        Oversight oversight = read(older).oversight();

        assertThat(oversight.hasReviews()).isFalse();
        assertThat(oversight.needsApproval(complaint())).isFalse();
        assertThat(oversight.isUrgent(repair())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    actor.role ==         | actor.rolle ==        | reviews[0].when: column 6: undefined field 'rolle'
                    of: [DISPATCH]        | of: [DISPATCHES]      | reviews[0].of
                    of: [DISPATCH]        | of: []                | reviews[0].of
                    name: agents-dispatches | name: complaints    | reviews[1].name: 'complaints' is the name of another rule
                    ticket.severity ==    | actor.role ==         | urgent: column 1: undeclared reference to 'actor'
                    stops: RELEASED       | stops: WRITTEN_OFF    | clocks.release.stops
                    starts: RECEIVED      | starts: ISSUED        | clocks.release.stops: comes before the clock starts
                    """)
    void a_wrong_policy_is_refused_with_file_key_and_reason(
            String right, String wrong, String finding) {
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining(pack.resolve("dispatch.yaml") + ": " + finding);
    }

    @Test
    void a_head_is_a_staff_number() {
        assertThatThrownBy(() -> PackFiles.read(pack, NAMES.replace("2102", "科长"), GOOD))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining(pack.resolve("names.yaml") + ": departments[service].heads");
    }

    private static RoutableTicket repair() {
        return ticket("REPAIR", "MAJOR");
    }

    private static RoutableTicket complaint() {
        return ticket("COMPLAINT", "ORDINARY");
    }

    private static RoutableTicket ticket(String kind, String severity) {
        return new RoutableTicket("any", kind, "phone", null, severity, null, true, true, Map.of());
    }

    private DispatchPolicy read(String text) throws IOException {
        return PackFiles.read(pack, NAMES, text);
    }
}
