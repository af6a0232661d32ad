package io.openhotline.reporting.weekly;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Names the type of a page in the API's description.
@Schema(
        name = "WeeklySheetPage",
        description = "A page of weekly sheets, the newest first",
        requiredProperties = {"items"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record WeeklySheetPage(
        List<WeeklySheetLine> items,
        @Schema(description = "The cursor of the next page; missing on the last one")
                @Nullable String next) {
    static WeeklySheetPage of(Page<WeeklySheetLine> page) {
        return new WeeklySheetPage(page.items(), page.next());
    }
}
