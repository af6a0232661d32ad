package io.openhotline.reporting.weekly;

import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.policy.ReportCalendars;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.policy.WeeklySheetPolicy;
import io.openhotline.reporting.weekly.domain.Matter;
import io.openhotline.reporting.weekly.domain.SheetDays;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Makes each sheet once it is due, in one transaction, and so once over restarts and instances.
@PackScoped
class SheetMaker {
    private static final Logger LOG = Logger.getLogger(SheetMaker.class);

    /// Sheets that fell due while no instance ran are made later, but not older ones.
    private static final int LATEST = 4;

    private static final int SECONDS = 600;

    private final WeeklySheetRepository sheets;
    private final AgentRecordRepository records;
    private final WeekQuery query;
    private final WeekJson json;
    private final ReportingPolicy policy;
    private final ReportCalendars calendars;
    private final Ids ids;
    private final Clock clock;

    SheetMaker(
            WeeklySheetRepository sheets,
            AgentRecordRepository records,
            WeekQuery query,
            WeekJson json,
            ReportingPolicy policy,
            ReportCalendars calendars,
            Ids ids,
            Clock clock) {
        this.sheets = sheets;
        this.records = records;
        this.query = query;
        this.json = json;
        this.policy = policy;
        this.calendars = calendars;
        this.ids = ids;
        this.clock = clock;
    }

    void makeDue() {
        WeeklySheetPolicy rule = policy.weeklySheet();
        if (rule != null) {
            SheetDays.due(
                            today(rule),
                            rule.day(),
                            day -> calendars.works(rule.calendar(), day),
                            LATEST)
                    .forEach(this::make);
        }
    }

    /// Returns the last day whose time of making has come.
    private LocalDate today(WeeklySheetPolicy rule) {
        ZonedDateTime now = clock.instant().atZone(policy.timeZone());
        return now.toLocalTime().isBefore(rule.at())
                ? now.toLocalDate().minusDays(1)
                : now.toLocalDate();
    }

    /// Does nothing if the sheet is there, or if there is nothing to make it of.
    void make(SheetDays due) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> makeOnce(due));
    }

    private void makeOnce(SheetDays due) {
        UUID sheet = ids.next();
        if (!sheets.begin(sheet, due, clock.instant())) {
            return;
        }
        sheets.fill(sheet, json.write(content(due)));
        for (String agent : query.agents(due.days())) {
            RecordContent content = query.record(agent, due.days());
            records.add(ids.next(), sheet, agent, content, json.write(content));
        }
        LOG.infof("The weekly sheet of %s is made", due.dueOn());
    }

    private SheetContent content(SheetDays due) {
        return new SheetContent(
                Matter.most(
                        query.categories(due.days()),
                        query.categories(due.before()),
                        due.days().length()),
                query.departments(),
                query.overdue());
    }
}
