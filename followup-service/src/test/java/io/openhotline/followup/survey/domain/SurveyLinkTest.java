package io.openhotline.followup.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.call.domain.FollowUpStatus;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyLinkTest {
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PLANNED,   0,   1,    , false, OPEN",
        "PLANNED,   0,   0,    , false, EXPIRED",
        "PLANNED,   1,   1,   1, false, CORRECTABLE",
        "PLANNED,   1,   0,   1, false, CORRECTABLE",
        "PLANNED,   1,   1,   0, false, ANSWERED",
        "PLANNED,   1,   1,   1, true,  ANSWERED",
        "PLANNED,  10,   1,   1, false, ANSWERED",
        "COMPLETED, 0,   1,    , false, OPEN",
        "COMPLETED, 0,   0,    , false, EXPIRED",
        "COMPLETED, 1,   1,   1, true,  ANSWERED",
        "WAIVED,    0,   1,    , false, OVER",
        "WAIVED,    1,   1,   1, false, ANSWERED"
    })
    void a_link_takes_answers_while_somebody_wants_them(
            FollowUpStatus followUp,
            int answers,
            int secondsToLive,
            Integer secondsToCorrect,
            boolean settled,
            LinkState state) {
        var link =
                new SurveyLink(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        NOW.plusSeconds(secondsToLive),
                        answers,
                        secondsToCorrect == null ? null : NOW.plusSeconds(secondsToCorrect),
                        settled);

        assertThat(link.state(followUp, NOW)).isEqualTo(state);
    }
}
