package io.openhotline.followup.call.domain;

import io.openhotline.followup.way.domain.AskingRules;
import io.openhotline.followup.way.domain.Ladder;
import io.openhotline.followup.way.domain.Ladder.Rung;
import io.openhotline.followup.way.domain.Timetable;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.followup.way.domain.WayOrder;
import io.openhotline.followup.way.domain.WayOrder.Turn;
import io.openhotline.platform.deadline.domain.AlwaysOpen;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.NamedDays;
import io.openhotline.platform.deadline.domain.Shift;
import io.openhotline.platform.deadline.domain.WorkingHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Holds rules of asking for tests.
public final class FollowUpDeciderRules {
    /// Calls at any time, up to three misses.
    public static final AskingRules CALLS =
            new AskingRules(
                    order(Duration.ZERO, new Turn(Way.PHONE, 3, null)),
                    new Timetable(new AlwaysOpen()),
                    new Ladder(List.of(), new AlwaysOpen()));

    /// From 9 to 20 o'clock on each day, in Shanghai.
    static final Calendar DAYTIME =
            new WorkingHours(
                    ZoneId.of("Asia/Shanghai"),
                    Arrays.stream(DayOfWeek.values())
                            .collect(
                                    Collectors.toMap(
                                            Function.identity(),
                                            _ -> List.of(Shift.parse("09:00-20:00")))),
                    new NamedDays(Set.of(), Map.of(), Map.of(), Set.of()));

    /// A message, then two calls with an hour between them, then a visit; by day, with a ladder.
    static final AskingRules EVERY_WAY =
            new AskingRules(
                    order(
                            Duration.ofHours(1),
                            new Turn(Way.SMS, 3, Duration.ofDays(1)),
                            new Turn(Way.PHONE, 2, null),
                            new Turn(Way.DOOR, 1, null)),
                    new Timetable(DAYTIME),
                    new Ladder(
                            List.of(
                                    new Rung("surveyor", Duration.ZERO),
                                    new Rung("supervisor", Duration.ofHours(4))),
                            new AlwaysOpen()));

    private FollowUpDeciderRules() {}

    static WayOrder order(Duration pause, Turn... turns) {
        return new WayOrder(
                List.of(turns), Set.of(Way.PHONE, Way.DOOR, Way.SMS, Way.WECHAT), 3, pause);
    }
}
