package io.openhotline.reporting.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Names the types of pages in the API's description.
final class ReconciliationPages {
    private static final String NEXT = "The cursor of the next page; missing on the last one";

    private ReconciliationPages() {}

    @Schema(
            name = "ReconciliationPage",
            description = "Reconciliations, newest first",
            requiredProperties = "items")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reconciliations(
            List<ReconciliationView> items, @Schema(description = NEXT) @Nullable String next) {
        static Reconciliations of(Page<ReconciliationView> page) {
            return new Reconciliations(page.items(), page.next());
        }
    }

    @Schema(
            name = "DifferencePage",
            description = "Differences in the order in which they were found",
            requiredProperties = "items")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Differences(
            List<DifferenceView> items, @Schema(description = NEXT) @Nullable String next) {
        static Differences of(Page<DifferenceView> page) {
            return new Differences(page.items(), page.next());
        }
    }
}
