package io.openhotline.intake.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.Golden;
import io.openhotline.contracts.ReviewKind;
import io.openhotline.contracts.WorkOrderEvent.OutcomeProposed;
import io.openhotline.contracts.WorkOrderEvent.OutcomeSentBack;
import io.openhotline.contracts.WorkOrderEvent.ReviewRequested;
import io.openhotline.contracts.WorkOrderEvent.ReviewSentBack;
import io.openhotline.platform.policy.LocalText;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tells the desk what a second person does (T5, T8, C4).
class OversightTextsTest {
    static final LocalText ENGINEERING = new LocalText("工程部", "Engineering");

    @Test
    void what_waits_for_a_review_is_told_with_its_text() {
        assertThat(OversightTexts.requested(Golden.event(ReviewRequested.class), ENGINEERING))
                .isEqualTo(
                        new LocalText(
                                "追单（工程部）待二次审核：水已漫到机动车道，请尽快到场。",
                                "Chase order for Engineering waits for a review:"
                                        + " 水已漫到机动车道，请尽快到场。"));
    }

    /// Covers T11.
    @Test
    void a_second_dispatch_that_waits_is_told_with_its_warning() {
        var again =
                new ReviewRequested(
                        new UUID(0, 1),
                        new UUID(0, 2),
                        "2026-0000123-6/2",
                        "engineering",
                        ReviewKind.DISPATCH,
                        "agent:3101",
                        "书面警告：限期重新办理。",
                        Instant.EPOCH);

        assertThat(OversightTexts.requested(again, ENGINEERING))
                .isEqualTo(
                        new LocalText(
                                "派单（工程部）待二次审核：书面警告：限期重新办理。",
                                "Dispatch for Engineering waits for a review: 书面警告：限期重新办理。"));
    }

    @Test
    void a_release_and_a_send_back_name_what_was_reviewed() {
        assertThat(OversightTexts.released(ReviewKind.DISPATCH, ENGINEERING))
                .isEqualTo(
                        new LocalText(
                                "派单（工程部）审核通过，予以发出",
                                "Dispatch for Engineering was reviewed and released"));
        assertThat(OversightTexts.sentBack(Golden.event(ReviewSentBack.class), ENGINEERING))
                .isEqualTo(
                        new LocalText(
                                "追单（工程部）审核退回：部门已在现场，无需追单，请直接答复客户。",
                                "Chase order for Engineering was sent back:"
                                        + " 部门已在现场，无需追单，请直接答复客户。"));
    }

    @Test
    void an_outcome_that_is_only_proposed_is_not_told_as_completed() {
        LocalText line = OversightTexts.proposed(Golden.event(OutcomeProposed.class), ENGINEERING);

        assertThat(line.zh()).startsWith("工程部提交办理结论待负责人审批（已解决）：");
        assertThat(line.en()).startsWith("Engineering proposes an outcome to its head (solved): ");
    }

    @Test
    void the_decision_of_the_head_and_the_urgency_are_told() {
        assertThat(OversightTexts.sentBack(Golden.event(OutcomeSentBack.class), ENGINEERING))
                .isEqualTo(
                        new LocalText(
                                "工程部负责人退回办理结论：请补充损失金额的依据。",
                                "The head of Engineering sent the outcome back:" + " 请补充损失金额的依据。"));
        assertThat(OversightTexts.urgency(true, ENGINEERING))
                .isEqualTo(new LocalText("工程部的派单标为加急", "Engineering: marked urgent"));
    }
}
