package io.openhotline.intake.form;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.timeline.Course;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.LocalText;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes the printed page of a form, as XHTML. The template escapes all values.
@PackScoped
class FormPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Template template;
    private final Course course;
    private final Database database;
    private final ZoneId zone;

    FormPage(
            @Location("form.html") Template template,
            Course course,
            Database database,
            IntakePolicy policy) {
        this.template = template;
        this.course = course;
        this.database = database;
        this.zone = policy.timeZone();
    }

    String of(TicketFormEntity form, boolean clear) {
        FormView view = FormView.of(form, clear);
        return template.data("title", FormLines.inBothLanguages(form.template.name()))
                .data("name", form.template.name())
                .data("ticket", number(form.ticketId))
                .data("lines", FormLines.all(form.template, view.fields()))
                .data("course", course(form, clear))
                .data("startedBy", view.startedBy())
                .data("startedAt", local(view.startedAt()))
                .data("signedBy", view.signedBy())
                .data("signedAt", local(view.signedAt()))
                .render();
    }

    /// Returns the events of the ticket up to the survey (C4, C5).
    private List<CourseLine> course(TicketFormEntity form, boolean clear) {
        return course.of(new TicketId(form.ticketId), clear).stream()
                .map(line -> new CourseLine(TIME.format(line.at().atZone(zone)), line.summary()))
                .toList();
    }

    /// Holds a line of the course, with the local time.
    record CourseLine(String at, LocalText summary) {}

    private String number(UUID ticket) {
        return database.first(
                        "select number from ticket where id = ?", row -> row.getString(1), ticket)
                .orElseThrow();
    }

    private @Nullable String local(@Nullable Instant at) {
        return at == null ? null : TIME.format(at.atZone(zone));
    }
}
