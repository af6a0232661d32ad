package io.openhotline.intake.incident;

import io.openhotline.intake.incident.domain.IncidentStatus;
import io.openhotline.intake.incident.domain.Reported;
import io.openhotline.intake.incident.domain.Rule;
import io.openhotline.intake.related.domain.Coordinates;
import io.openhotline.intake.search.SearchText;
import io.openhotline.intake.ticket.IncidentPartView;
import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds the open incident whose rule fits a report that is being filed, and lets its ticket join.
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JoiningReports {
    private static final String RULES =
            """
            select id, rule from incident where status = 'OPEN' and rule is not null
            order by opened_at desc, id desc
            """;

    /// Holds an incident and its rule.
    private record Candidate(UUID id, Rule rule) {}

    private final Database database;
    private final IncidentRepository incidents;
    private final IncidentMemberService members;
    private final IncidentReader reader;

    JoiningReports(
            Database database,
            IncidentRepository incidents,
            IncidentMemberService members,
            IncidentReader reader) {
        this.database = database;
        this.incidents = incidents;
        this.members = members;
        this.reader = reader;
    }

    /// Locks and returns the newest open incident whose rule fits the report. The rule is checked
    /// again under the lock, because it may have changed meanwhile.
    public Optional<UUID> lockFor(Report report, Instant receivedAt) {
        Reported reported = reported(report, receivedAt);
        return database
                .query(
                        RULES,
                        row ->
                                new Candidate(
                                        row.getObject("id", UUID.class),
                                        StoredRule.read(row.getString("rule"))))
                .stream()
                .filter(it -> it.rule().matches(reported))
                .map(Candidate::id)
                .filter(id -> isStillFitting(id, reported))
                .findFirst();
    }

    private boolean isStillFitting(UUID id, Reported reported) {
        return incidents
                .lock(id)
                .filter(row -> row.status == IncidentStatus.OPEN)
                .filter(row -> row.rule != null && row.rule.matches(reported))
                .isPresent();
    }

    /// Lets the new ticket join the incident that [#lockFor] returned.
    public Decision join(UUID incident, TicketId ticket, Actor by, Instant at) {
        return members.join(incidents.findById(incident), ticket, true, by, at);
    }

    /// Returns what the caller is told.
    public IncidentPartView told(UUID incident) {
        return reader.find(incident).orElseThrow();
    }

    private static Reported reported(Report report, Instant receivedAt) {
        Place place = report.place();
        return new Reported(
                report.category(),
                coordinates(place),
                place == null ? "" : SearchText.fold(place.address()),
                receivedAt);
    }

    private static @Nullable Coordinates coordinates(@Nullable Place place) {
        return place == null || place.latitude() == null || place.longitude() == null
                ? null
                : new Coordinates(place.latitude(), place.longitude());
    }
}
