package io.openhotline.platform.policy;

import io.openhotline.platform.policy.PolicyRefused.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Checks what the constraints of [PackNames] can't express.
final class NamesCheck {
    static final Finding MISSING =
            new Finding(
                    "-",
                    "there is no such file; it names the departments, channels, categories,"
                            + " natures, districts, suspensions and clocks, which older packs"
                            + " name in intake.yaml, dispatch.yaml and reporting.yaml: move"
                            + " them (docs/decisions/0063-names-are-said-once.md)");

    /// The code under which reports count tickets without a code.
    private static final String RESERVED = "none";

    private final Findings findings = new Findings();

    private NamesCheck() {}

    static List<Finding> findings(PackNames names) {
        var check = new NamesCheck();
        check.reserved("departments", names.departments());
        check.reserved("channels", names.channels());
        check.reserved("categories", names.categories());
        check.reserved("natures", names.natures());
        check.reserved("districts", names.districts());
        check.reserved("causes", names.causes());
        names.categories()
                .forEach((code, name) -> check.parent(code, name.parent(), names.categories()));
        return check.findings.all();
    }

    private void reserved(String key, Map<String, ?> names) {
        if (names.containsKey(RESERVED)) {
            findings.add(key + "." + RESERVED, "'none' is reserved for tickets without a code");
        }
    }

    private void parent(
            String code, @Nullable String parent, Map<String, CategoryName> categories) {
        String key = "categories." + code + ".parent";
        if (parent != null && !categories.containsKey(parent)) {
            findings.add(key, "there is no category '" + parent + "'");
        } else if (isCircular(code, categories)) {
            findings.add(key, "the category is above itself");
        }
    }

    private static boolean isCircular(String code, Map<String, CategoryName> categories) {
        var seen = new HashSet<String>();
        String next = code;
        while (next != null && seen.add(next)) {
            CategoryName name = categories.get(next);
            next = name == null ? null : name.parent();
        }
        return next != null;
    }
}
