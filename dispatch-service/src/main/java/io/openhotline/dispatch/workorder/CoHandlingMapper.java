package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.clock.ClockMapper;
import io.openhotline.dispatch.party.domain.CoHandling;
import io.openhotline.dispatch.party.domain.Team;
import io.openhotline.platform.deadline.domain.Calendars;

/// Translates between the co-handlers of a work order and their rows. A work order without
/// co-handlers reads none.
final class CoHandlingMapper {
    private CoHandlingMapper() {}

    static void update(WorkOrderEntity order, Team team, Calendars calendars) {
        order.coHandled = !team.all().isEmpty();
        for (CoHandling part : team.all()) {
            write(row(order, part.department()), part, calendars);
        }
    }

    private static CoHandlingEntity row(WorkOrderEntity order, String department) {
        return order.coHandlings.stream()
                .filter(row -> row.department.equals(department))
                .findFirst()
                .orElseGet(() -> {
                    var row = new CoHandlingEntity();
                    row.workOrderId = order.id;
                    row.department = department;
                    order.coHandlings.add(row);
                    return row;
                });
    }

    private static void write(CoHandlingEntity row, CoHandling part, Calendars calendars) {
        row.task = part.task();
        row.addedAt = part.addedAt();
        row.clocks = ClockMapper.toStored(part.clocks(), calendars);
        row.stage = part.stage();
        row.note = part.note();
        row.endedAt = part.endedAt();
    }

    static Team toDomain(WorkOrderEntity order, Calendars calendars) {
        return order.coHandled
                ? new Team(order.coHandlings.stream().map(row -> toDomain(row, calendars)).toList())
                : Team.NONE;
    }

    private static CoHandling toDomain(CoHandlingEntity row, Calendars calendars) {
        return new CoHandling(
                row.department,
                row.task,
                row.addedAt,
                ClockMapper.toDomain(row.clocks, calendars),
                row.stage,
                row.note,
                row.endedAt);
    }
}
