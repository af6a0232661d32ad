package io.openhotline.reporting.hotspot;

import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.SpotScope;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.report.CodeTexts;
import org.jspecify.annotations.Nullable;

/// Names places and categories as the pack does.
@PackScoped
class SpotNames {
    private static final LocalText EVERYWHERE = new LocalText("全部区域", "Whole area");

    private final CodeTexts texts;

    SpotNames(ReportingPolicy policy) {
        this.texts = new CodeTexts(policy);
    }

    LocalText place(SpotScope scope, String place) {
        return switch (scope) {
            case CELL -> new LocalText("网格 " + place, "Grid cell " + place);
            case DISTRICT -> texts.name(Dimension.DISTRICT, place);
            case ALL -> EVERYWHERE;
        };
    }

    /// Null for all categories.
    @Nullable LocalText category(@Nullable String category) {
        return category == null ? null : texts.name(Dimension.CATEGORY, category);
    }
}
