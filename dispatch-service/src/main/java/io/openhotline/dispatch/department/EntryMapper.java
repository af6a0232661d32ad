package io.openhotline.dispatch.department;

import static java.util.Objects.requireNonNull;

import io.openhotline.dispatch.department.domain.Appeal;
import io.openhotline.dispatch.department.domain.Appeal.Decided;
import io.openhotline.dispatch.department.domain.Appeal.Lodged;
import io.openhotline.dispatch.department.domain.Appeal.NotLodged;
import io.openhotline.platform.actor.Actor;
import org.jspecify.annotations.Nullable;

/// Maps an appeal between the domain and the row of its entry.
final class EntryMapper {
    private EntryMapper() {}

    static Appeal appeal(EntryEntity row) {
        if (row.appealedAt == null) {
            return new NotLodged();
        }
        var lodged =
                new Lodged(requireNonNull(row.appealReason), actor(row.appealedBy), row.appealedAt);
        return row.decidedAt == null
                ? lodged
                : new Decided(
                        lodged,
                        Boolean.TRUE.equals(row.appealGranted),
                        requireNonNull(row.decisionReason),
                        actor(row.decidedBy),
                        row.decidedAt);
    }

    static void update(EntryEntity row, Appeal appeal) {
        switch (appeal) {
            case NotLodged() -> {}
            case Lodged lodged -> update(row, lodged);
            case Decided decided -> {
                update(row, decided.lodged());
                row.appealGranted = decided.granted();
                row.decisionReason = decided.reason();
                row.decidedBy = decided.by().toString();
                row.decidedAt = decided.at();
            }
        }
    }

    private static void update(EntryEntity row, Lodged lodged) {
        row.appealReason = lodged.reason();
        row.appealedBy = lodged.by().toString();
        row.appealedAt = lodged.at();
    }

    private static Actor actor(@Nullable String stored) {
        return Actor.parse(requireNonNull(stored)).orElseThrow();
    }
}
