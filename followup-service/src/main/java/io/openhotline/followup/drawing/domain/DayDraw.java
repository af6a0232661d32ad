package io.openhotline.followup.drawing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Draws the work of one day that is over (T14): first what agents lack in their week, then what
/// lines lack in their day, since the first counts for the second. Both promises hold afterwards. A
/// repeated draw takes nothing, and one after late work takes what that work requires.
public final class DayDraw {
    private final DrawRules rules;
    private final WorkList works;

    public DayDraw(DrawRules rules, WorkList works) {
        this.rules = rules;
        this.works = works;
    }

    /// Returns the draws of strata with fresh work, and of those that lacked something.
    public List<StratumDraw> draw(LocalDate day) {
        var draws = new ArrayList<StratumDraw>();
        works.agents(day).forEach(it -> draw(it, day).ifPresent(draws::add));
        works.lines(day).forEach(it -> draw(it, day).ifPresent(draws::add));
        return List.copyOf(draws);
    }

    private Optional<StratumDraw> draw(Counted counted, LocalDate day) {
        long required = rules.required(counted);
        long missing = Math.max(0, required - counted.drawn());
        if (missing == 0 && counted.fresh() == 0) {
            return Optional.empty();
        }
        List<UUID> drawn = missing == 0 ? List.of() : take(counted, missing, day);
        return Optional.of(
                new StratumDraw(
                        counted.stratum(), day, counted.works(), required, counted.drawn(), drawn));
    }

    private List<UUID> take(Counted counted, long missing, LocalDate day) {
        List<Integer> positions = Positions.of(counted.works() - counted.drawn(), missing, day);
        return works.take(counted.stratum(), day, positions);
    }
}
