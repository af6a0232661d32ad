package io.openhotline.reporting.edition;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.edition.domain.Duty;
import io.openhotline.reporting.policy.EditionPolicy;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.report.PeriodReports;
import io.openhotline.reporting.report.domain.Period;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Drafts what falls due, keeps comments, and freezes what is published.
@PackScoped
class EditionService {
    private static final Logger LOG = Logger.getLogger(EditionService.class);

    /// Lists the outcomes of a command.
    enum Outcome {
        DONE,
        MISSING,
        PUBLISHED_BEFORE,
        COMMENT_MISSING
    }

    private final EditionRepository editions;
    private final PeriodReports reports;
    private final EditionMapper mapper;
    private final EditionMailService mail;
    private final ReportingPolicy policy;
    private final Ids ids;
    private final Clock clock;

    EditionService(
            EditionRepository editions,
            PeriodReports reports,
            EditionMapper mapper,
            EditionMailService mail,
            ReportingPolicy policy,
            Ids ids,
            Clock clock) {
        this.editions = editions;
        this.reports = reports;
        this.mapper = mapper;
        this.mail = mail;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    void draft() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), policy.timeZone());
        for (EditionPolicy one : policy.editions()) {
            Duty duty =
                    Duty.latest(
                            one.code(), one.every(), one.dueAfterDays(), today, policy.weekStart());
            if (editions.draft(ids.next(), duty, clock.instant())) {
                LOG.infof("%s of %s is due on %s", duty.code(), duty.period().text(), duty.dueOn());
            }
        }
    }

    @Transactional
    Page<EditionLine> page(@Nullable Boolean published, @Nullable Cursor after, int limit) {
        return editions.page(published, after, limit).map(mapper::line);
    }

    /// Finds an edition with its figures as published and as they are known today.
    @Transactional
    Optional<EditionView> find(UUID id) {
        return editions.findByIdOptional(id).map(mapper::view);
    }

    @Transactional
    boolean exists(UUID id) {
        return editions.count("id", id) == 1;
    }

    @Transactional
    Optional<EditionEntity> published(UUID id) {
        return editions.findByIdOptional(id).filter(EditionEntity::isPublished);
    }

    @Transactional
    Outcome comment(UUID id, String comment, Actor by) {
        return change(
                id,
                edition -> {
                    edition.comment = comment;
                    edition.commentedBy = by.toString();
                    return Outcome.DONE;
                });
    }

    /// Freezes the report and queues the mails to its receivers. A report that nobody has commented
    /// is not published.
    @Transactional
    Outcome publish(UUID id, Actor by) {
        return change(
                id,
                edition -> {
                    if (edition.comment == null) {
                        return Outcome.COMMENT_MISSING;
                    }
                    mapper.freeze(edition, reports.of(period(edition)));
                    Instant now = clock.instant();
                    edition.publishedAt = now;
                    edition.publishedBy = by.toString();
                    mail.queue(edition, now);
                    return Outcome.DONE;
                });
    }

    private Outcome change(UUID id, Change change) {
        return editions.lock(id)
                .map(edition ->
                        edition.isPublished() ? Outcome.PUBLISHED_BEFORE : change.of(edition))
                .orElse(Outcome.MISSING);
    }

    private Period period(EditionEntity edition) {
        return Period.parse(edition.period, policy.weekStart()).orElseThrow();
    }

    /// Changes a locked draft.
    private interface Change {
        Outcome of(EditionEntity edition);
    }
}
