package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.policy.PolicyDocument.CauseDocument;
import io.openhotline.platform.policy.Findings;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.platform.policy.PackNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compiles the causes of a document. A document that says nothing has none, and departments then
/// describe causes in words only.
final class CauseCompiler {
    private final PackNames names;
    private final Findings findings;

    CauseCompiler(PackNames names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    List<Cause> compile(@Nullable Map<String, CauseDocument> documents) {
        var causes = new ArrayList<Cause>();
        if (documents != null) {
            documents.forEach((code, document) -> {
                LocalText name = names.causes().get(code);
                if (name == null) {
                    findings.add("causes." + code, "has no name in names.yaml");
                } else {
                    causes.add(cause(code, name, document));
                }
            });
        }
        return causes;
    }

    private Cause cause(String code, LocalText name, CauseDocument document) {
        List<String> categories = document.categories() == null ? List.of() : document.categories();
        for (int i = 0; i < categories.size(); i++) {
            if (!names.categories().containsKey(categories.get(i))) {
                findings.add(
                        "causes." + code + ".categories[" + i + "]",
                        "there is no category '" + categories.get(i) + "'");
            }
        }
        return new Cause(
                code, name, categories, document.kinds() == null ? Set.of() : document.kinds());
    }
}
