package io.openhotline.followup.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.followup.policy.Audience.Asked;
import io.openhotline.followup.way.domain.Way;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Tests which customers get their own questionnaire in the packs of the project (C6, S3).
class AudienceTest {
    @Test
    void merchants_of_the_city_card_have_their_own_questions_s3() {
        Audience merchants = own("city-card", "merchant");

        assertThat(merchants.admits(asked(null, "merchant"))).isTrue();
        assertThat(merchants.admits(asked(null, "card-holder"))).isFalse();
        assertThat(merchants.admits(asked(null, null))).isFalse();
    }

    @Test
    void a_business_unit_of_the_400_number_has_its_own_questions_c6() {
        Audience delivery = own("call-centre-400", "delivery");

        assertThat(delivery.admits(asked("logistics", null))).isTrue();
        assertThat(delivery.admits(asked("sales", null))).isFalse();
        assertThat(delivery.admits(asked(null, null))).isFalse();
    }

    @Test
    void all_that_is_given_must_hold() {
        var complaintsByLink =
                new Audience(
                        List.of(CategoryKind.COMPLAINT),
                        List.of("lost-card"),
                        null,
                        null,
                        List.of(Way.SMS, Way.EMAIL),
                        null);

        assertThat(complaintsByLink.admits(asked(null, null))).isFalse();
    }

    private static Audience own(String pack, String code) {
        return PolicyReader.read(PolicyReader.WATER_UTILITY.resolveSibling(pack))
                .questionnaires()
                .stream()
                .filter(it -> it.code().equals(code))
                .flatMap(it -> Stream.ofNullable(it.asked()))
                .findFirst()
                .orElseThrow();
    }

    private static Asked asked(@Nullable String department, @Nullable String customer) {
        return new Asked(
                CategoryKind.COMPLAINT, "lost-card", department, customer, null, Way.PHONE);
    }
}
