package io.openhotline.dispatch.clock;

import io.openhotline.dispatch.clock.StoredClock.Kind;
import io.openhotline.dispatch.clock.StoredClock.StoredLine;
import io.openhotline.dispatch.clock.domain.Line;
import io.openhotline.platform.deadline.domain.Entry;
import io.openhotline.platform.deadline.domain.Entry.Extended;
import io.openhotline.platform.deadline.domain.Entry.Moved;
import io.openhotline.platform.deadline.domain.Entry.Paused;
import io.openhotline.platform.deadline.domain.Entry.Resumed;
import io.openhotline.platform.deadline.domain.Entry.Started;
import io.openhotline.platform.deadline.domain.Entry.Stopped;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Translates between a line of a ledger and its stored form.
final class LineMapper {
    private LineMapper() {}

    static StoredLine toStored(Line line) {
        Entry entry = line.entry();
        return new StoredLine(kind(entry), entry.at(), amount(entry), line.why(), line.until());
    }

    static Line toDomain(StoredLine line) {
        return new Line(entry(line, line.at()), line.why(), line.until());
    }

    static Kind kind(Entry entry) {
        return switch (entry) {
            case Started _ -> Kind.STARTED;
            case Paused _ -> Kind.PAUSED;
            case Resumed _ -> Kind.RESUMED;
            case Extended _ -> Kind.EXTENDED;
            case Moved _ -> Kind.MOVED;
            case Stopped _ -> Kind.STOPPED;
        };
    }

    static @Nullable String amount(Entry entry) {
        return switch (entry) {
            case Started(_, var budget) -> budget.toString();
            case Extended(_, var by) -> by.toString();
            case Moved(_, var by) -> by.toString();
            case Paused _, Resumed _, Stopped _ -> null;
        };
    }

    private static Entry entry(StoredLine line, Instant at) {
        return switch (line.kind()) {
            case STARTED -> new Started(at, amount(line));
            case PAUSED -> new Paused(at);
            case RESUMED -> new Resumed(at);
            case EXTENDED -> new Extended(at, amount(line));
            case MOVED -> new Moved(at, amount(line));
            case STOPPED -> new Stopped(at);
        };
    }

    private static Duration amount(StoredLine line) {
        return Duration.parse(Objects.requireNonNull(line.amount()));
    }
}
