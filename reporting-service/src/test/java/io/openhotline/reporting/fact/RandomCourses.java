package io.openhotline.reporting.fact;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.TicketEvent.Closure;
import io.openhotline.reporting.fact.domain.State;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/// Courses of every shape, the same ones for the same seed.
final class RandomCourses {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<String> CHANNELS = List.of("phone", "app", "wechat", "visit", "fax");
    private static final List<String> DEPARTMENTS =
            List.of("sales-office", "engineering", "water-plant", "meter-workshop");
    private static final List<String> NATURES = List.of("supply", "quality", "billing");

    private final Random random;
    private final LocalDate from;
    private final int days;

    /// Received on the days from `from` on.
    RandomCourses(long seed, LocalDate from, int days) {
        this.random = new Random(seed);
        this.from = from;
        this.days = days;
    }

    List<Course> take(int count) {
        return IntStream.range(0, count).mapToObj(_ -> next()).toList();
    }

    Course next() {
        CourseBuilder course = received();
        return switch (random.nextInt(9)) {
            case 0 -> course.leavesIt(State.RECEIVED);
            case 1 -> course.answered(true).leavesIt(State.HANDLED);
            case 2 -> followedUp(course.answered(true));
            case 3 -> course.issued(department()).withdrawn().recalled().leavesIt(State.WITHDRAWN);
            case 4 -> course.issued(department()).returned().leavesIt(State.RETURNED);
            case 5 -> underway(course).leavesIt(State.DISPATCHED);
            case 6 -> handled(course).leavesIt(State.HANDLED);
            default -> followedUp(handled(course));
        };
    }

    private CourseBuilder received() {
        CategoryKind kind = pick(List.of(CategoryKind.values()));
        return CourseBuilder.aTicket(
                new UUID(random.nextLong(), random.nextLong()),
                from.atStartOfDay(ZONE)
                        .plusDays(random.nextInt(days))
                        .plusSeconds(random.nextInt(24 * 3600))
                        .toInstant(),
                pick(CHANNELS),
                kind == CategoryKind.REPAIR ? "leak" : "category-of-" + kind,
                kind,
                random.nextBoolean() ? pick(NATURES) : null,
                random.nextInt(5) == 0 ? Severity.MAJOR : Severity.ORDINARY);
    }

    private CourseBuilder underway(CourseBuilder course) {
        course.issued(department());
        if (random.nextBoolean()) {
            course.accepted().supplemented();
        }
        if (random.nextInt(3) == 0) {
            course.returned().reassigned(department());
        }
        if (random.nextInt(3) == 0) {
            course.overdue(random.nextBoolean() ? Deadline.ACCEPT : Deadline.RESOLVE);
        }
        return course;
    }

    private CourseBuilder handled(CourseBuilder course) {
        underway(course);
        if (random.nextInt(4) == 0) {
            course.later(Duration.ofDays(2));
        }
        return random.nextInt(6) == 0
                ? course.answered(false).recalled()
                : random.nextInt(6) == 0 ? course.completedAtTheDeadline() : course.completed();
    }

    private Course followedUp(CourseBuilder course) {
        if (random.nextInt(4) == 0) {
            return course.closed(Closure.WAIVED).leavesIt(State.CLOSED);
        }
        Satisfaction satisfaction = pick(List.of(Satisfaction.values()));
        course.planned().asked(satisfaction);
        if (satisfaction.compareTo(Satisfaction.NEUTRAL) < 0) {
            return course.closed(Closure.SATISFIED).leavesIt(State.CLOSED);
        }
        return switch (random.nextInt(3)) {
            case 0 -> course.reworkRequested().leavesIt(State.REWORK);
            case 1 -> course.rework(department()).leavesIt(State.REWORK);
            default -> followedUp(course.rework(department()).completed());
        };
    }

    private String department() {
        return pick(DEPARTMENTS);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
