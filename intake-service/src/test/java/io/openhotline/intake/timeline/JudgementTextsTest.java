package io.openhotline.intake.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.Judgement;
import io.openhotline.contracts.Money;
import io.openhotline.platform.policy.LocalText;
import org.junit.jupiter.api.Test;

class JudgementTextsTest {

    @Test
    void a_whole_judgement_names_cause_unit_person_and_loss_c4() {
        var judgement = new Judgement(true, false, "总装二车间", "陆工", new Money("860.00", "CNY"));

        assertThat(JudgementTexts.of("装配不良", judgement))
                .isEqualTo(
                        new LocalText(
                                "；原因：装配不良，理由成立，诉求不合理，责任单位：总装二车间，责任人：陆工，损失：860.00 CNY",
                                "; cause 装配不良, reason holds, claim not fair, responsible unit 总装二车间,"
                                        + " responsible person 陆工, loss 860.00 CNY"));
    }

    @Test
    void what_nobody_judged_has_no_words() {
        assertThat(JudgementTexts.of("装配不良", null)).isEqualTo(new LocalText("", ""));
        assertThat(JudgementTexts.of(null, new Judgement(null, null, null, null, null)))
                .isEqualTo(new LocalText("", ""));
    }
}
