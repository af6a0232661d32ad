package io.openhotline.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.policy.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CategoryTreeTest {
    private final CategoryTree tree =
            new CategoryTree(
                    List.of(
                            category("fixed-line", null),
                            category("fault", "fixed-line"),
                            category("noise", "fault"),
                            category("data", null)));

    @Test
    void a_category_includes_all_those_below_it() {
        assertThat(tree.below("fixed-line"))
                .containsExactlyInAnyOrder("fixed-line", "fault", "noise");
        assertThat(tree.below("noise")).containsExactly("noise");
    }

    @Test
    void a_category_counts_in_itself_and_in_all_above_it() {
        assertThat(tree.upwards("noise")).containsExactly("noise", "fault", "fixed-line");
        assertThat(tree.upwards("of-events-only")).containsExactly("of-events-only");
    }

    private static NamedCategory category(String code, @Nullable String parent) {
        return new NamedCategory(code, new LocalText(code, code), parent);
    }
}
