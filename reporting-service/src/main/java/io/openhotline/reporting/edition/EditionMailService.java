package io.openhotline.reporting.edition;

import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.delivery.Attachment;
import io.openhotline.reporting.delivery.Attachments;
import io.openhotline.reporting.delivery.DeliveryService;
import io.openhotline.reporting.delivery.NewDelivery;
import io.openhotline.reporting.policy.EditionPolicy;
import io.openhotline.reporting.policy.Labels;
import io.openhotline.reporting.policy.ReportingPolicy;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sends a published edition to the receivers that the pack names, with its workbook and its print
/// (T12).
@PackScoped
class EditionMailService implements Attachments {
    private final EditionRepository editions;
    private final DeliveryService deliveries;
    private final ReportingPolicy policy;

    EditionMailService(
            EditionRepository editions, DeliveryService deliveries, ReportingPolicy policy) {
        this.editions = editions;
        this.deliveries = deliveries;
        this.policy = policy;
    }

    /// Queues the mails in the transaction of the publication.
    void queue(EditionEntity edition, Instant publishedAt) {
        policy.edition(edition.duty).ifPresent(duty -> queue(edition, duty, publishedAt));
    }

    private void queue(EditionEntity edition, EditionPolicy duty, Instant publishedAt) {
        Instant from = next(duty.sendAt(), publishedAt);
        String subject = both(duty.name(), " · ") + " " + edition.period;
        String text = text(duty, edition);
        duty.receivers()
                .forEach(receiver ->
                        deliveries.queue(
                                new NewDelivery(edition.id, receiver, subject, text, from)));
    }

    private static String text(EditionPolicy duty, EditionEntity edition) {
        LocalText words = Labels.of("edition.mail");
        return "%s\n\n%s\n\n%s"
                .formatted(
                        words.zh().formatted(duty.name().zh(), edition.period),
                        words.en().formatted(duty.name().en(), edition.period),
                        edition.comment);
    }

    /// Returns the next time of day at which the pack sends; at once if it names none.
    private Instant next(@Nullable LocalTime time, Instant publishedAt) {
        if (time == null) {
            return publishedAt;
        }
        ZonedDateTime today = publishedAt.atZone(policy.timeZone()).with(time);
        return today.toInstant().isBefore(publishedAt)
                ? today.plusDays(1).toInstant()
                : today.toInstant();
    }

    private static String both(LocalText text, String between) {
        return text.zh() + between + text.en();
    }

    @Override
    @Transactional
    public List<Attachment> of(UUID document) {
        return editions.findByIdOptional(document)
                .filter(EditionEntity::isPublished)
                .map(EditionMailService::files)
                .orElse(List.of());
    }

    private static List<Attachment> files(EditionEntity edition) {
        String name = edition.duty + "-" + edition.period;
        return List.of(
                new Attachment(name + ".xlsx", EditionResource.XLSX, edition.workbook()),
                new Attachment(name + ".pdf", "application/pdf", edition.print()));
    }
}
