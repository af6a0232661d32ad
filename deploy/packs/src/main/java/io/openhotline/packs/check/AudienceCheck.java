package io.openhotline.packs.check;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.followup.policy.Audience;
import io.openhotline.followup.policy.FollowUpPolicy.KindPolicy;
import io.openhotline.followup.policy.Questionnaire;
import io.openhotline.intake.policy.Category;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Finds questionnaires that no ticket is asked, categories that are never asked about, and rates
/// by district in a pack without districts.
final class AudienceCheck {
    private static final String FILE = "followup.yaml";

    private final CheckedPack pack;
    private final List<PackFinding> findings = new ArrayList<>();

    private AudienceCheck(CheckedPack pack) {
        this.pack = pack;
    }

    static List<PackFinding> check(CheckedPack pack) {
        var check = new AudienceCheck(pack);
        List<Questionnaire> all = pack.followUp().questionnaires();
        for (int i = 0; i < all.size(); i++) {
            check.questionnaire("questionnaires[" + i + "]", all.get(i));
        }
        pack.intake().categories().forEach(check::category);
        pack.followUp().kinds().forEach(check::kind);
        return check.findings;
    }

    private void kind(CategoryKind kind, KindPolicy policy) {
        if (Boolean.TRUE.equals(policy.byDistrict())
                && pack.intake().place().districts().isEmpty()) {
            findings.add(
                    PackFinding.fault(
                            FILE,
                            "kinds." + kind + ".byDistrict",
                            "intake.yaml has no districts of places"));
        }
    }

    private void questionnaire(String key, Questionnaire questionnaire) {
        Audience asked = questionnaire.asked();
        if (asked == null) {
            findings.add(
                    PackFinding.fault(
                            FILE, key, "asks everybody, so no questionnaire after it is used"));
        } else if (pack.intake().categories().stream().noneMatch(it -> admits(asked, it))) {
            findings.add(
                    PackFinding.fault(
                            FILE, key + ".asked", "no category has these kinds and categories"));
        }
    }

    private static boolean admits(Audience asked, Category category) {
        return Objects.requireNonNullElse(asked.kinds(), List.of(category.kind()))
                        .contains(category.kind())
                && Objects.requireNonNullElse(asked.categories(), List.of(category.code()))
                        .contains(category.code());
    }

    private void category(Category category) {
        BigDecimal rate = pack.followUp().kind(category.kind().name()).rate();
        if (rate.signum() == 0) {
            findings.add(
                    PackFinding.hint(
                            FILE,
                            "kinds." + category.kind(),
                            "the rate is 0: customers of '" + category.code() + "' are not asked"));
        }
    }
}
