package io.openhotline.reporting.weekly;

import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.policy.Labels;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.report.CodeTexts;
import io.openhotline.reporting.spreadsheet.Table;
import io.openhotline.reporting.weekly.RecordContent.CallLine;
import io.openhotline.reporting.weekly.RecordContent.TicketLine;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lays sheets and records out as tables, for spreadsheets and for the print. Names are in both
/// languages, times in the pack's zone.
@PackScoped
class SheetTables {
    private final CodeTexts texts;
    private final ZoneId zone;

    SheetTables(ReportingPolicy policy) {
        this.texts = new CodeTexts(policy);
        this.zone = policy.timeZone();
    }

    List<Table> of(WeeklySheetView sheet) {
        return List.of(
                table(
                        "matters",
                        List.of("category", "count", "usual", "rising"),
                        sheet.matters(),
                        it -> row(both(it.name()), it.count(), it.usual(), yes(it.rising()))),
                table(
                        "departments",
                        List.of("department", "overdue"),
                        sheet.departments(),
                        it -> row(both(it.name()), it.overdue())),
                table(
                        "overdue",
                        List.of("number", "department", "category", "dueAt", "chases"),
                        sheet.overdue(),
                        this::overdue),
                table(
                        "records",
                        List.of("agent", "tickets", "calls", "signedBy", "signedAt"),
                        sheet.records(),
                        it ->
                                row(
                                        it.agent(),
                                        it.tickets(),
                                        it.calls(),
                                        it.signedBy(),
                                        local(it.signedAt()))));
    }

    List<Table> of(AgentRecordView record) {
        return List.of(
                table(
                        "tickets",
                        List.of(
                                "number",
                                "receivedAt",
                                "category",
                                "department",
                                "became",
                                "handledAt",
                                "satisfaction"),
                        record.content().tickets(),
                        this::ticket),
                table(
                        "calls",
                        List.of("startedAt", "queue", "waitSeconds", "talkSeconds"),
                        record.content().calls(),
                        this::call));
    }

    private List<@Nullable Object> overdue(OverdueOrder order) {
        return row(
                order.number(),
                name(Dimension.DEPARTMENT, order.department()),
                name(Dimension.CATEGORY, order.category()),
                local(order.dueAt()),
                order.chases());
    }

    private List<@Nullable Object> ticket(TicketLine ticket) {
        return row(
                ticket.number(),
                local(ticket.receivedAt()),
                name(Dimension.CATEGORY, ticket.category()),
                name(Dimension.DEPARTMENT, ticket.department()),
                both(Labels.of("became." + ticket.became())),
                local(ticket.handledAt()),
                ticket.satisfaction() == null
                        ? null
                        : name(Dimension.SATISFACTION, ticket.satisfaction().name()));
    }

    private List<@Nullable Object> call(CallLine call) {
        return row(
                local(call.startedAt()),
                name(Dimension.QUEUE, call.queue()),
                call.waitSeconds(),
                call.talkSeconds());
    }

    private static <T> Table table(
            String name,
            List<String> columns,
            List<T> lines,
            Function<T, List<@Nullable Object>> row) {
        return new Table(
                Labels.of("weekly." + name),
                columns.stream().map(it -> both(Labels.of("weekly.column." + it))).toList(),
                lines.stream().map(row).toList());
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private @Nullable String name(Dimension dimension, @Nullable String code) {
        return code == null ? null : both(texts.name(dimension, code));
    }

    private static @Nullable String yes(boolean rising) {
        return rising ? both(Labels.of("weekly.yes")) : null;
    }

    /// A code without a name is its own name in both languages, and is written once.
    private static String both(LocalText text) {
        return Objects.equals(text.zh(), text.en()) ? text.zh() : text.zh() + " " + text.en();
    }

    /// Returns the time in the pack's zone, to the second.
    @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null
                ? null
                : LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.SECONDS);
    }
}
