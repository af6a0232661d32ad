package io.openhotline.reporting.weekly;

import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.report.CodeTexts;
import io.openhotline.reporting.weekly.SheetContent.LateDepartment;
import io.openhotline.reporting.weekly.WeeklySheetView.DepartmentView;
import io.openhotline.reporting.weekly.WeeklySheetView.MatterView;
import io.openhotline.reporting.weekly.domain.Matter;
import java.util.List;

/// Maps between rows of sheets and what clients see.
@PackScoped
class SheetMapper {
    private final WeekJson json;
    private final CodeTexts texts;

    SheetMapper(WeekJson json, ReportingPolicy policy) {
        this.json = json;
        this.texts = new CodeTexts(policy);
    }

    WeeklySheetView view(WeeklySheetEntity row, List<AgentRecordLine> records) {
        SheetContent content = json.read(row.content, SheetContent.class);
        return new WeeklySheetView(
                WeeklySheetLine.of(row),
                content.matters().stream().map(this::view).toList(),
                content.departments().stream().map(this::view).toList(),
                content.overdue(),
                records);
    }

    AgentRecordView view(AgentRecordEntity row) {
        return new AgentRecordView(
                WeeklySheetLine.of(row.sheet),
                new AgentRecordLine(
                        row.id, row.agent, row.tickets, row.calls, row.signedBy, row.signedAt),
                row.remarks,
                json.read(row.content, RecordContent.class));
    }

    private MatterView view(Matter matter) {
        return new MatterView(
                matter.category(),
                texts.name(Dimension.CATEGORY, matter.category()),
                matter.count(),
                matter.usual(),
                matter.rising());
    }

    private DepartmentView view(LateDepartment late) {
        return new DepartmentView(
                late.department(),
                texts.name(Dimension.DEPARTMENT, late.department()),
                late.overdue());
    }
}
