package io.openhotline.reporting.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Names the type of a page in the API's description.
@Schema(
        name = "EditionPage",
        description = "A page of editions in the order in which they were drafted",
        requiredProperties = {"items"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditionPage(
        List<EditionLine> items,
        @Schema(description = "The cursor of the next page; missing on the last one")
                @Nullable String next) {
    static EditionPage of(Page<EditionLine> page) {
        return new EditionPage(page.items(), page.next());
    }
}
