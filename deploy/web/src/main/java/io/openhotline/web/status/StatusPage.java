package io.openhotline.web.status;

import io.openhotline.web.status.Follow.Course;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The content of the page of the status.
///
/// @param proof a code or a telephone number, as typed
/// @param message about the last write, or why nothing is found
/// @param key of the next write, new in each page
public record StatusPage(
        boolean english,
        String number,
        String proof,
        @Nullable Course course,
        @Nullable Message message,
        ZoneId zone,
        String key,
        String nonce,
        String css) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Set<String> OVER = Set.of("WITHDRAWN", "MERGED", "CLOSED");

    /// @param good whether it is a success
    public record Message(boolean good, String text) {}

    public record Line(String at, String text) {}

    /// Returns one of the two texts.
    public String t(String chinese, String english) {
        return this.english ? english : chinese;
    }

    public String status() {
        return course == null ? "" : StatusTexts.of(course.status(), english);
    }

    public boolean isOpen() {
        return course != null && !OVER.contains(course.status());
    }

    public String receivedAt() {
        return course == null ? "" : time(course.receivedAt());
    }

    /// Returns the course, newest first.
    public List<Line> lines() {
        return course == null
                ? List.of()
                : course.timeline().stream()
                        .sorted(Comparator.comparing(Follow.Line::at).reversed())
                        .map(it ->
                                new Line(
                                        time(it.at()),
                                        english ? it.summary().en() : it.summary().zh()))
                        .toList();
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }
}
