package io.openhotline.intake.timeline;

import io.openhotline.contracts.Judgement;
import io.openhotline.contracts.Money;
import io.openhotline.platform.policy.LocalText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the judgement of a department: cause, responsible unit and person, and loss (C4).
final class JudgementTexts {
    private final List<String> zh = new ArrayList<>();
    private final List<String> en = new ArrayList<>();

    private JudgementTexts() {}

    /// Returns empty texts if there is no judgement, so that they can be appended to any line.
    static LocalText of(@Nullable String cause, @Nullable Judgement judgement) {
        var texts = new JudgementTexts();
        if (judgement != null) {
            texts.add("原因", "cause", cause);
            texts.add("理由", "reason", judgement.reasonHolds(), "成立", "holds");
            texts.add("诉求", "claim", judgement.claimFair(), "合理", "fair");
            texts.add("责任单位", "responsible unit", judgement.responsibleUnit());
            texts.add("责任人", "responsible person", judgement.responsiblePerson());
            texts.add("损失", "loss", money(judgement.loss()));
        }
        return new LocalText(joined("；", "，", texts.zh), joined("; ", ", ", texts.en));
    }

    private void add(String nameZh, String nameEn, @Nullable String value) {
        if (value != null) {
            zh.add(nameZh + "：" + Shortened.text(value));
            en.add(nameEn + " " + Shortened.text(value));
        }
    }

    private void add(
            String nameZh, String nameEn, @Nullable Boolean holds, String yesZh, String yesEn) {
        if (holds != null) {
            zh.add(nameZh + (holds ? yesZh : "不" + yesZh));
            en.add(nameEn + (holds ? " " : " not ") + yesEn);
        }
    }

    private static @Nullable String money(@Nullable Money loss) {
        return loss == null ? null : loss.amount() + " " + loss.currency();
    }

    private static String joined(String before, String between, List<String> parts) {
        return parts.isEmpty() ? "" : before + String.join(between, parts);
    }
}
