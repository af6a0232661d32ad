package io.openhotline.reporting.figure;

import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.figure.domain.Axis;
import io.openhotline.reporting.policy.CategoryTree;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.report.CodeTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Knows under which codes an axis counts, their names, and their order.
@PackScoped
public class AxisCodes {
    private final CategoryTree tree;
    private final CodeTexts texts;

    AxisCodes(ReportingPolicy policy) {
        this.tree = policy.categoryTree();
        this.texts = new CodeTexts(policy);
    }

    /// Returns the codes under which an axis counts a code of its dimension.
    public List<String> of(Axis axis, String code) {
        return switch (axis) {
            case CATEGORY -> tree.upwards(code);
            case BUSINESS -> List.of(tree.upwards(code).getLast());
            case KIND,
                    NATURE,
                    SEVERITY,
                    DEPARTMENT,
                    CHANNEL,
                    STATE,
                    SATISFACTION,
                    QUEUE,
                    AGENT,
                    CUSTOMER_KIND,
                    CUSTOMER_LEVEL,
                    INCIDENT,
                    RESPONSIBLE,
                    DISTRICT,
                    LOYALTY,
                    RECORD,
                    CLOCK,
                    ANSWER,
                    CAUSE,
                    FOUND_CAUSE,
                    LINE,
                    ITEM ->
                    List.of(code);
        };
    }

    LocalText name(Axis axis, String code) {
        return texts.name(axis.dimension(), code);
    }

    /// The order of the pack, then that of the codes which only events know.
    Comparator<List<String>> order(List<Axis> by) {
        List<List<String>> known =
                by.stream()
                        .<List<String>>map(
                                axis -> new ArrayList<>(texts.known(axis.dimension()).keySet()))
                        .toList();
        Comparator<List<String>> order = Comparator.comparing(_ -> 0);
        for (int i = 0; i < by.size(); i++) {
            int axis = i;
            order =
                    order.thenComparing(codes -> position(known.get(axis), codes.get(axis)))
                            .thenComparing(codes -> codes.get(axis));
        }
        return order;
    }

    private static int position(List<String> known, String code) {
        int position = known.indexOf(code);
        return position < 0 ? Integer.MAX_VALUE : position;
    }
}
