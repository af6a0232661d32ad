package io.openhotline.followup.drawing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.drawing.domain.RememberedWork.Work;
import io.openhotline.followup.inspection.domain.Subject;
import io.openhotline.followup.sampling.domain.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Recounts both promises (T14) at the end of every day of a year: agents come and go, there are
/// holidays and days without work, the rate changes, events arrive late, and during a rebuild of
/// three days nothing arrives while draws go on. The seeds are fixed, so each run is the same.
class YearOfDrawsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate RATE_CHANGES = LocalDate.of(2026, 7, 1);
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(
                    LocalDate.of(2026, 2, 17),
                    LocalDate.of(2026, 2, 18),
                    LocalDate.of(2026, 5, 1),
                    LocalDate.of(2026, 10, 1),
                    LocalDate.of(2026, 10, 2));
    private static final LocalDate REBUILD = LocalDate.of(2026, 9, 14);
    private static final List<String> LINES = List.of("leak", "complaint", "consult", "query");

    private final RememberedWork works = new RememberedWork();
    private final Map<LocalDate, List<Work>> arrivals = new HashMap<>();
    private final List<StratumDraw> record = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void both_promises_hold_at_the_end_of_every_day_of_a_year(long seed) {
        var random = new Random(seed);
        for (LocalDate day = FIRST; day.getYear() == 2026; day = day.plusDays(1)) {
            work(day, random);
            arrive(day);
            drawBefore(day.plusDays(1));
            assertPromisesUntil(day);
        }
        arrivals.keySet().stream().sorted().toList().forEach(this::arrive);
        drawBefore(LocalDate.of(2027, 1, 20));
        assertPromisesUntil(LocalDate.of(2026, 12, 31));
        assertRecordTellsAll();
    }

    /// Works of a day; one of fifty arrives up to four days late, and none during the rebuild.
    private void work(LocalDate day, Random random) {
        int count = HOLIDAYS.contains(day) || random.nextInt(30) == 0 ? 0 : amount(day, random);
        List<String> agents = agentsOf(day);
        for (int i = 0; i < count; i++) {
            Subject subject = random.nextInt(3) == 0 ? Subject.CALL : Subject.TICKET;
            String line =
                    subject == Subject.CALL ? "water" : LINES.get(skewed(LINES.size(), random));
            String agent = agents.get(skewed(agents.size(), random));
            int late = random.nextInt(50) == 0 ? random.nextInt(5) : 0;
            arrivals.computeIfAbsent(arrival(day.plusDays(late)), _ -> new ArrayList<>())
                    .add(new Work(new UUID(day.toEpochDay(), i), subject, line, agent, day, i));
        }
    }

    private static LocalDate arrival(LocalDate day) {
        return day.isBefore(REBUILD) || !day.isBefore(REBUILD.plusDays(3))
                ? day
                : REBUILD.plusDays(3);
    }

    private static int amount(LocalDate day, Random random) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? random.nextInt(8) : random.nextInt(160);
    }

    /// Nine agents, one of whom is another person each month; one more in summer.
    private static List<String> agentsOf(LocalDate day) {
        var agents = new ArrayList<>(List.of("1001", "1002", "1003", "1004", "1005", "1006"));
        agents.add("1101");
        agents.add("20" + (10 + day.getMonthValue()));
        if (day.getMonthValue() == 7 || day.getMonthValue() == 8) {
            agents.add("3000");
        }
        return agents;
    }

    /// Makes the first much more frequent than the last.
    private static int skewed(int size, Random random) {
        return (int) (size * random.nextDouble() * random.nextDouble());
    }

    private void arrive(LocalDate day) {
        List<Work> arrived = arrivals.remove(day);
        if (arrived != null) {
            arrived.forEach(works::add);
        }
    }

    private void drawBefore(LocalDate today) {
        for (LocalDate day = works.firstWaiting(today);
                day != null;
                day = works.firstWaiting(today)) {
            LocalDate end = RememberedWork.mondayOf(day).plusWeeks(1);
            LocalDate until = end.isBefore(today) ? end : today;
            day.datesUntil(until).forEach(this::draw);
        }
    }

    private void draw(LocalDate day) {
        works.count(day);
        record.addAll(new DayDraw(rules(day), works).draw(day));
    }

    private static DrawRules rules(LocalDate day) {
        return day.isBefore(RATE_CHANGES)
                ? new DrawRules(new Rate(new BigDecimal("0.05")), 2)
                : new DrawRules(new Rate(new BigDecimal("0.08")), 3);
    }

    /// Recounts the day's lines and the week's agents, by division and comparison only.
    private void assertPromisesUntil(LocalDate last) {
        List<Work> recent = works.counted(last.minusDays(9), last);
        by(recent, it -> it.day() + " " + it.subject() + " " + it.line())
                .forEach((line, of) -> {
                    BigDecimal rate = rules(of.getFirst().day()).rate().value();
                    BigDecimal share =
                            BigDecimal.valueOf(drawn(of))
                                    .divide(BigDecimal.valueOf(of.size()), 6, RoundingMode.HALF_UP);
                    assertThat(share).as(line).isGreaterThanOrEqualTo(rate);
                });
        List<Work> week =
                recent.stream()
                        .filter(it -> !it.day().isBefore(RememberedWork.mondayOf(last)))
                        .toList();
        by(week, Work::agent)
                .forEach((agent, of) ->
                        assertThat(drawn(of))
                                .as(agent + " until " + last)
                                .isGreaterThanOrEqualTo(
                                        Math.min(of.size(), rules(last).perAgent())));
    }

    /// Everything drawn is on record once, with counts that add up.
    private void assertRecordTellsAll() {
        List<UUID> recorded = record.stream().flatMap(it -> it.drawn().stream()).toList();
        assertThat(new HashSet<>(recorded)).isEqualTo(works.drawn).hasSameSizeAs(recorded);
        assertThat(record)
                .allMatch(it -> it.before() + it.drawn().size() >= it.required())
                .allMatch(it -> it.works() >= it.before() + it.drawn().size());
    }

    private long drawn(List<Work> of) {
        return of.stream().filter(works::isDrawn).count();
    }

    private static <K> Map<K, List<Work>> by(List<Work> works, Function<Work, K> key) {
        return works.stream().collect(Collectors.groupingBy(key));
    }
}
