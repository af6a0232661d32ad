package io.openhotline.platform.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.pack.diff.PackChange;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Represents what changed from one version to another.
@Schema(
        name = "PackDifferences",
        requiredProperties = {"from", "to", "changes"})
public record PackDifferencesView(
        @Schema(description = "The version before", examples = "2026-07") String from,
        @Schema(description = "The version after", examples = "2027-01") String to,
        @Schema(description = "The changes by file; empty if only comments changed")
                List<ChangeView> changes) {

    /// Represents a change at one place.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(
            name = "PackChange",
            requiredProperties = {"file", "kind"})
    public record ChangeView(
            @Schema(description = "The file", examples = "dispatch.yaml") String file,
            @Schema(
                            description =
                                    "The keys from the top of the file, entries of lists by their"
                                            + " code or name in quotes; none for the whole file",
                            examples = "routes 'leak-large-pipe' department")
                    String place,
            @Schema(
                            description =
                                    "`NEW`, `GONE` and `CHANGED` are about a key, an entry or a"
                                            + " file; `GAINED` and `LOST` about entries of a list")
                    PackChange.ChangeKind kind,
            @Schema(
                            description = "What was there, in one line, long values cut",
                            examples = "engineering")
                    @Nullable String before,
            @Schema(
                            description = "What is there, in one line, long values cut",
                            examples = "technical")
                    @Nullable String after) {
        private static ChangeView of(PackChange change) {
            return new ChangeView(
                    change.file(), change.place(), change.kind(), change.before(), change.after());
        }
    }

    static PackDifferencesView of(String from, String to, List<PackChange> changes) {
        return new PackDifferencesView(from, to, changes.stream().map(ChangeView::of).toList());
    }
}
