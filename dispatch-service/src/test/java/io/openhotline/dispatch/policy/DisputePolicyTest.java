package io.openhotline.dispatch.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.dispatch.party.domain.DisputeRules;
import io.openhotline.dispatch.party.domain.TeamRules;
import io.openhotline.platform.deadline.domain.AlwaysOpen;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputePolicyTest {
    static final String NAMES =
            """
            departments:
              service: {zh: 客服部, en: Service}
              repairs: {zh: 工程部, en: Repairs}
            """;
    static final String GOOD =
            """
            timeZone: Asia/Shanghai
            deadlines: {accept: PT2H, resolve: PT48H}
            returns:
              within: PT4H
              supervisorFrom: 2
              reasons:
                not-ours: {name: {zh: 不属职责, en: Not ours}}
            transfers: {service: [repairs]}
            coHandling: {within: PT8H, leadMayComplete: true}
            routes: [{name: everything-else, department: service}]
            """;

    @TempDir Path pack;

    @Test
    void a_pack_limits_returns_and_names_the_transfers() throws IOException {
        DispatchPolicy policy = read(GOOD);

        assertThat(policy.disputeRules())
                .isEqualTo(
                        new DisputeRules(
                                new WorkingTime(Duration.ofHours(4), new AlwaysOpen()),
                                2,
                                Set.of("not-ours"),
                                Set.of("service", "repairs"),
                                Map.of("service", Set.of("repairs"))));
        assertThat(policy.returnReasons())
                .extracting(ReturnReason::code)
                .containsExactly("not-ours");
    }

    @Test
    void an_older_pack_limits_no_return_and_allows_no_transfer() throws IOException {
        String older =
                GOOD.substring(0, GOOD.indexOf("returns:"))
                        + GOOD.substring(GOOD.indexOf("routes"));

        assertThat(read(older).disputeRules())
                .isEqualTo(
                        new DisputeRules(
                                null,
                                Integer.MAX_VALUE,
                                Set.of(),
                                Set.of("service", "repairs"),
                                Map.of()));
    }

    @Test
    void a_pack_gives_co_handlers_their_time() throws IOException {
        TeamRules rules = read(GOOD).teamRules();
        TeamRules silent = read(GOOD.replaceAll("(?m)^coHandling.*\\R", "")).teamRules();

        assertThat(rules.within().within())
                .isEqualTo(new WorkingTime(Duration.ofHours(8), new AlwaysOpen()));
        assertThat(rules.leadMayComplete()).isTrue();
        assertThat(silent.within().within())
                .isEqualTo(new WorkingTime(Duration.ofHours(48), new AlwaysOpen()));
        assertThat(silent.leadMayComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    service: [repairs] | service: [finance]   | transfers.service: there is no department 'finance'
                    service: [repairs] | finance: [repairs]   | transfers.finance: there is no department 'finance'
                    service: [repairs] | service: []          | transfers
                    supervisorFrom: 2  | supervisorFrom: 0    | returns.supervisorFrom
                    within: PT4H       | within: PT0S         | returns.within
                    within: PT4H       | within: 2 working days | returns.within: 'always' has no working days
                    within: PT8H       | within: PT0S         | coHandling.within
                    not-ours           | Not_Ours             | returns.reasons
                    """)
    void a_mistake_is_named(String good, String wrong, String finding) throws IOException {
        assertThat(GOOD).contains(good);

        assertThatThrownBy(() -> read(GOOD.replace(good, wrong))).hasMessageContaining(finding);
    }

    private DispatchPolicy read(String text) throws IOException {
        return PackFiles.read(pack, NAMES, text);
    }
}
