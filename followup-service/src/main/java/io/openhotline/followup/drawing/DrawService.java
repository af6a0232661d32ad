package io.openhotline.followup.drawing;

import io.openhotline.followup.drawing.domain.DayDraw;
import io.openhotline.followup.drawing.domain.DrawRules;
import io.openhotline.followup.drawing.domain.Stratum;
import io.openhotline.followup.drawing.domain.StratumDraw;
import io.openhotline.followup.inspection.InspectionPlan;
import io.openhotline.followup.inspection.InspectionService;
import io.openhotline.followup.inspection.domain.DrawReason;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.envelope.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Draws the work of days that are over, week by week, under the lock of the week. Replicas that
/// draw at once wait for each other, and the later one finds nothing to do.
@ApplicationScoped
class DrawService {
    private final WorkRepository works;
    private final DrawRepository draws;
    private final InspectionService inspections;
    private final Database database;
    private final Ids ids;

    DrawService(
            WorkRepository works,
            DrawRepository draws,
            InspectionService inspections,
            Database database,
            Ids ids) {
        this.works = works;
        this.draws = draws;
        this.inspections = inspections;
        this.database = database;
        this.ids = ids;
    }

    /// Draws all days before `today` of the first week with work that no draw has counted. Returns
    /// false if there is none.
    @Transactional
    boolean drawNext(DrawRules rules, LocalDate today, Instant now) {
        return works.firstUncounted(today)
                .map(day -> {
                    drawWeek(day, rules, today, now);
                    return true;
                })
                .orElse(false);
    }

    private void drawWeek(LocalDate first, DrawRules rules, LocalDate today, Instant now) {
        LocalDate monday = StoredWorkList.mondayOf(first);
        works.lockWeek(monday);
        var list = new StoredWorkList(database, now);
        first.datesUntil(earlier(monday.plusWeeks(1), today))
                .forEach(day -> {
                    works.count(day, now);
                    new DayDraw(rules, list).draw(day).forEach(draw -> store(draw, rules, now));
                });
    }

    private void store(StratumDraw draw, DrawRules rules, Instant now) {
        UUID id = ids.next();
        draws.add(id, draw, rules, now);
        works.list(draw.drawn())
                .forEach(work -> inspections.plan(plan(work, id, reason(draw)), now));
    }

    private static InspectionPlan plan(AgentWork work, UUID draw, DrawReason reason) {
        return new InspectionPlan(
                work.subject(), work.id(), work.line(), work.agent(), work.doneAt(), reason, draw);
    }

    private static DrawReason reason(StratumDraw draw) {
        return switch (draw.stratum()) {
            case Stratum.OfLine _ -> DrawReason.LINE;
            case Stratum.OfAgent _ -> DrawReason.AGENT;
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
