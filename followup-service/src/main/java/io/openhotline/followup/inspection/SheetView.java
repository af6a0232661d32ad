package io.openhotline.followup.inspection;

import io.openhotline.contracts.InspectionEvent.Subject;
import io.openhotline.followup.policy.InspectionPolicy;
import io.openhotline.followup.policy.InspectionPolicy.Fatal;
import io.openhotline.followup.policy.InspectionPolicy.Item;
import io.openhotline.platform.policy.LocalText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows the score sheet of the pack.
@Schema(
        name = "ScoreSheet",
        description = "The score sheet of the pack",
        requiredProperties = {"code", "version", "pass", "items", "fatals"})
record SheetView(
        @Schema(description = "Code of the sheet", examples = "ticket-quality") String code,
        @Schema(description = "Version of the sheet", examples = "1") int version,
        @Schema(description = "The least score that passes, from 0 to 100", examples = "80")
                int pass,
        List<ItemView> items,
        @Schema(description = "Errors each of which makes the score 0") List<FatalView> fatals) {

    @Schema(
            name = "ScoreSheetItem",
            description = "An item of the sheet",
            requiredProperties = {"code", "zh", "en", "weight", "points", "subjects"})
    record ItemView(
            @Schema(examples = "attitude") String code,
            @Schema(description = "In Chinese") String zh,
            @Schema(description = "In English") String en,
            @Schema(description = "Its weight among the items of the subject", examples = "10")
                    int weight,
            @Schema(description = "The most points", examples = "5") int points,
            @Schema(description = "The kinds of work to which it applies")
                    List<Subject> subjects) {}

    @Schema(
            name = "ScoreSheetFatal",
            description = "A fatal error",
            requiredProperties = {"code", "zh", "en"})
    record FatalView(
            @Schema(examples = "privacy") String code,
            @Schema(description = "In Chinese") String zh,
            @Schema(description = "In English") String en) {}

    static SheetView of(InspectionPolicy policy) {
        InspectionPolicy.Sheet sheet = policy.sheet();
        return new SheetView(
                sheet.code(),
                sheet.version(),
                policy.pass(),
                sheet.items().stream().map(SheetView::item).toList(),
                sheet.fatals().stream().map(SheetView::fatal).toList());
    }

    private static ItemView item(Item item) {
        LocalText text = item.text();
        return new ItemView(
                item.code(),
                text.zh(),
                text.en(),
                item.weight(),
                item.points(),
                item.subjects().stream().sorted().toList());
    }

    private static FatalView fatal(Fatal fatal) {
        return new FatalView(fatal.code(), fatal.text().zh(), fatal.text().en());
    }
}
