package io.openhotline.dispatch.department;

import io.openhotline.dispatch.department.CountRepository.Counted;
import io.openhotline.dispatch.department.domain.EntryKind;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the record of a department in a month.
@Schema(
        name = "DepartmentRecord",
        description = "What a department's record says about a month",
        requiredProperties = {"department", "month", "counts", "items"})
record RecordView(
        @Schema(description = "Code of the department") String department,
        @Schema(description = "Month in the pack's time zone", examples = "2026-11") String month,
        @Schema(description = "A line for each kind") List<CountView> counts,
        @Schema(description = "The newest entries first") List<EntryView> items,
        @Schema(description = "Cursor of the next page; missing on the last one")
                @Nullable UUID next) {

    @Schema(
            name = "RecordCount",
            description = "Figures of a kind, before and after appeals",
            requiredProperties = {"kind", "recorded", "appealed", "granted", "remaining"})
    record CountView(
            EntryKind kind,
            @Schema(description = "Entries before appeals", minimum = "0") int recorded,
            @Schema(description = "Entries with an appeal, decided or not", minimum = "0")
                    int appealed,
            @Schema(description = "Entries whose appeal was granted", minimum = "0") int granted,
            @Schema(description = "Entries after appeals", minimum = "0") int remaining) {
        static CountView of(Counted counted) {
            return new CountView(
                    counted.kind(),
                    counted.entries(),
                    counted.appealed(),
                    counted.granted(),
                    counted.entries() - counted.granted());
        }
    }
}
