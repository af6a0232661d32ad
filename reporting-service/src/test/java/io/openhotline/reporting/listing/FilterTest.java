package io.openhotline.reporting.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.figure.domain.Axis;
import io.openhotline.reporting.policy.CategoryTree;
import io.openhotline.reporting.policy.NamedCategory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Covers P9: the line of a category includes those below it, and so does the list of its tickets.
class FilterTest {
    private final CategoryTree tree =
            new CategoryTree(List.of(category("other", null), category("noise", "other")));

    @Test
    void a_category_lists_those_below_it() {
        assertThat(values(Axis.CATEGORY, "other"))
                .containsExactly(new Array("text", Set.of("other", "noise")));
        assertThat(values(Axis.CATEGORY, "noise"))
                .containsExactly(new Array("text", Set.of("noise")));
    }

    @Test
    void only_a_category_at_the_top_is_a_business() {
        assertThat(values(Axis.BUSINESS, "other"))
                .containsExactly(new Array("text", Set.of("other", "noise")));
        assertThat(values(Axis.BUSINESS, "noise")).containsExactly(new Array("text", Set.of()));
    }

    private List<Object> values(Axis axis, String code) {
        return new Filter(Map.of(axis, code), null).condition(tree).values();
    }

    private static NamedCategory category(String code, @Nullable String parent) {
        return new NamedCategory(code, new LocalText(code, code), parent);
    }
}
