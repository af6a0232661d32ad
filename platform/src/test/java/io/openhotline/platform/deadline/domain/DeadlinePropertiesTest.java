package io.openhotline.platform.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.deadline.domain.ClockState.Running;
import io.openhotline.platform.deadline.domain.Entry.Extended;
import io.openhotline.platform.deadline.domain.Entry.Paused;
import io.openhotline.platform.deadline.domain.Entry.Resumed;
import io.openhotline.platform.deadline.domain.Entry.Started;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Tests properties of every calendar and every ledger with 400 cases from fixed seeds.
class DeadlinePropertiesTest {
    static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
    static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("Asia/Shanghai"),
                    ZoneId.of("Europe/Berlin"),
                    ZoneId.of("America/New_York"),
                    ZoneId.of("Australia/Lord_Howe"));

    private static void forEveryCase(Consumer<Case> property) {
        assertThat(IntStream.range(0, 400).mapToObj(Case::new).toList()).allSatisfy(property);
    }

    @Test
    void as_much_time_has_counted_as_was_asked_for() {
        forEveryCase(a -> {
            Instant end = a.calendar.advance(a.from, a.time);

            assertThat(a.calendar.between(a.from, end)).isEqualTo(a.time);
        });
    }

    @Test
    void no_earlier_instant_would_do() {
        forEveryCase(a -> {
            Instant end = a.calendar.advance(a.from, a.time);

            if (a.time.isPositive()) {
                assertThat(a.calendar.between(a.from, end.minusNanos(1_000))).isLessThan(a.time);
            }
        });
    }

    @Test
    void time_may_be_counted_in_two_parts() {
        forEveryCase(a -> {
            Instant half = a.calendar.advance(a.from, a.time);

            assertThat(a.calendar.advance(half, a.more))
                    .isEqualTo(a.calendar.advance(a.from, a.time.plus(a.more)));
        });
    }

    @Test
    void more_time_never_ends_earlier_and_a_later_start_neither() {
        forEveryCase(a -> {
            Instant end = a.calendar.advance(a.from, a.time);

            assertThat(a.calendar.advance(a.from, a.time.plus(a.more))).isAfterOrEqualTo(end);
            assertThat(a.calendar.advance(a.from.plus(a.more), a.time)).isAfterOrEqualTo(end);
        });
    }

    @Test
    void the_order_in_which_a_ledger_is_given_makes_no_difference() {
        forEveryCase(a -> {
            List<Entry> shuffled = new ArrayList<>(a.ledger);
            Collections.shuffle(shuffled, new Random(a.seed));

            assertThat(DeadlineCalculator.calculate(shuffled, a.calendar))
                    .isEqualTo(DeadlineCalculator.calculate(a.ledger, a.calendar));
        });
    }

    @Test
    void an_extension_by_nothing_and_a_pause_of_no_length_change_nothing() {
        forEveryCase(a -> {
            var same = new ArrayList<>(a.ledger);
            Instant last = a.ledger.getLast().at();
            same.add(new Extended(last.plusSeconds(1), Duration.ZERO));
            same.add(new Paused(last.plusSeconds(2)));
            same.add(new Resumed(last.plusSeconds(2)));

            assertThat(DeadlineCalculator.calculate(same, a.calendar))
                    .isEqualTo(DeadlineCalculator.calculate(a.ledger, a.calendar));
        });
    }

    @Test
    void between_start_and_deadline_the_budget_has_counted_while_it_ran() {
        forEveryCase(a -> {
            var state = (Running) DeadlineCalculator.calculate(a.ledger, a.calendar);
            var start = (Started) a.ledger.get(0);
            Instant pause = a.ledger.get(1).at();
            Instant resumption = a.ledger.get(2).at();

            Duration counted =
                    state.dueAt().isAfter(pause)
                            ? a.calendar
                                    .between(start.at(), pause)
                                    .plus(a.calendar.between(resumption, state.dueAt()))
                            : a.calendar.between(start.at(), state.dueAt());
            assertThat(counted).isEqualTo(start.budget());
        });
    }

    /// Holds a calendar, a start, two lengths of time and a ledger with one pause.
    static final class Case {
        final int seed;
        final Calendar calendar;
        final Instant from;
        final Duration time;
        final Duration more;
        final List<Entry> ledger;

        Case(int seed) {
            var random = new Random(seed);
            this.seed = seed;
            this.calendar = seed % 8 == 0 ? new AlwaysOpen() : workingHours(random);
            this.from = EPOCH.plusSeconds(random.nextInt(365 * 24 * 3600));
            this.time = Duration.ofSeconds(random.nextInt(10) == 0 ? 0 : random.nextInt(400_000));
            this.more = Duration.ofSeconds(random.nextInt(200_000));
            Instant pause = from.plusSeconds(random.nextInt(300_000));
            this.ledger =
                    List.of(
                            new Started(from, time.plusSeconds(1)),
                            new Paused(pause.plusSeconds(1)),
                            new Resumed(pause.plusSeconds(2 + random.nextInt(300_000))));
        }

        private static Calendar workingHours(Random random) {
            var week = new HashMap<DayOfWeek, List<Shift>>();
            for (DayOfWeek day : DayOfWeek.values()) {
                week.put(day, random.nextInt(4) == 0 ? List.of() : shifts(random));
            }
            week.put(DayOfWeek.of(1 + random.nextInt(7)), shifts(random));
            LocalDate holiday = LocalDate.of(2026, 1 + random.nextInt(12), 1);
            return new WorkingHours(
                    ZONES.get(random.nextInt(ZONES.size())),
                    week,
                    NamedDays.of(
                            Set.of(holiday, holiday.plusDays(1)),
                            Map.of(holiday.plusDays(9), DayOfWeek.of(1 + random.nextInt(7)))));
        }

        private static List<Shift> shifts(Random random) {
            LocalTime morning = LocalTime.of(random.nextInt(10), random.nextInt(60));
            LocalTime noon = LocalTime.of(10 + random.nextInt(3), random.nextInt(60));
            LocalTime evening = LocalTime.of(14 + random.nextInt(9), random.nextInt(60));
            return random.nextBoolean()
                    ? List.of(new Shift(morning, noon))
                    : List.of(new Shift(morning, noon), new Shift(evening, LocalTime.MIDNIGHT));
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }
}
