package io.openhotline.dispatch.reveal;

import io.openhotline.dispatch.workorder.WorkOrderContact;
import io.openhotline.dispatch.workorder.WorkOrderReader;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.identity.Caller;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.privacy.Access;
import io.openhotline.platform.privacy.AccessLogService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// Reads contact data and logs it, in one transaction.
@ApplicationScoped
class RevealService {
    /// The outcome of a request for contact data.
    sealed interface Reveal {
        record Revealed(RevealView view) implements Reveal {}

        /// The department's time to see contact data is over.
        record NoLongerShown() implements Reveal {}
    }

    private final WorkOrderReader workOrders;
    private final AccessLogService log;
    private final CurrentActor actor;

    RevealService(WorkOrderReader workOrders, AccessLogService log, CurrentActor actor) {
        this.workOrders = workOrders;
        this.log = log;
        this.actor = actor;
    }

    /// Returns empty for a work order that the caller may not see. Logs only what is revealed.
    @Transactional
    Optional<Reveal> reveal(UUID workOrderId, RevealRequest request) {
        return workOrders.contact(workOrderId).map(found -> reveal(found, request));
    }

    private Reveal reveal(WorkOrderContact found, RevealRequest request) {
        if (found.contact() == ContactAccess.ABSENT) {
            return new Reveal.NoLongerShown();
        }
        log.record(access(found, request, actor.caller()));
        return new Reveal.Revealed(RevealView.of(found, request));
    }

    private static Access access(WorkOrderContact found, RevealRequest request, Caller caller) {
        return new Access(
                caller.actor(),
                caller.person(),
                caller.client(),
                RevealResource.OPERATION,
                found.ticket().id(),
                request.fields().stream().distinct().map(RevealField::wireName).toList(),
                request.reason(),
                request.note());
    }
}
