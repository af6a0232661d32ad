package io.openhotline.intake.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.AnswerSource;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.GivenBy;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.intake.policy.IntakePolicies;
import io.openhotline.platform.policy.LocalText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Tells the desk what customers answered, and how (T12).
class FollowUpTextsTest {
    private final FollowUpTexts texts =
            new FollowUpTexts(new PolicyNames(IntakePolicies.waterUtility()));

    @Test
    void an_answer_by_link_is_told_as_such() {
        var byLink =
                (FollowUpEvent)
                        EventJson.read(
                                Golden.payload("followup.completed.v1+source"),
                                EventTypes.FOLLOWUP_COMPLETED.record());

        assertThat(texts.of(byLink))
                .isEqualTo(
                        new LocalText(
                                "回访（链接答复）：不满意；希望这次彻底修好。",
                                "Follow-up by link: dissatisfied; 希望这次彻底修好。"));
    }

    @Test
    void an_answer_that_an_agent_gave_for_the_customer_is_told_as_such() {
        assertThat(texts.of(completed(AnswerSource.DOOR, GivenBy.AGENT)))
                .isEqualTo(
                        new LocalText(
                                "回访（坐席代答）：满意",
                                "Follow-up, answered by an agent for the customer: satisfied"));
    }

    @Test
    void an_answer_in_a_call_and_one_of_an_old_event_are_told_alike() {
        assertThat(texts.of(completed(AnswerSource.CALL, GivenBy.CUSTOMER)))
                .isEqualTo(texts.of(completed(null, null)))
                .isEqualTo(new LocalText("回访：满意", "Follow-up: satisfied"));
    }

    private static Completed completed(@Nullable AnswerSource source, @Nullable GivenBy givenBy) {
        return new Completed(
                new UUID(0, 1),
                new UUID(0, 2),
                1,
                Satisfaction.SATISFIED,
                true,
                List.of(),
                null,
                Instant.EPOCH,
                null,
                null,
                source,
                givenBy);
    }
}
