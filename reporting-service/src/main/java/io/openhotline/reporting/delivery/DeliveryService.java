package io.openhotline.reporting.delivery;

import io.openhotline.platform.envelope.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Queues mails in the caller's transaction; [DeliverySender] sends them after the commit. Shows
/// what became of them.
@ApplicationScoped
public class DeliveryService {
    private final DeliveryRepository deliveries;
    private final DeliverySettings settings;
    private final Ids ids;
    private final Clock clock;

    DeliveryService(
            DeliveryRepository deliveries, DeliverySettings settings, Ids ids, Clock clock) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /// Does nothing if the document has a mail to this receiver.
    @Transactional(TxType.MANDATORY)
    public void queue(NewDelivery mail) {
        DeliveryState state = settings.sends() ? DeliveryState.QUEUED : DeliveryState.OFF;
        deliveries.add(ids.next(), mail, state, clock.instant());
    }

    /// Returns the mails of a document in the order of their receivers.
    ///
    /// @param clear whether receivers are shown in clear
    @Transactional
    public List<DeliveryView> of(UUID document, boolean clear) {
        return deliveries.of(document).stream().map(row -> DeliveryView.of(row, clear)).toList();
    }
}
