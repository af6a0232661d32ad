package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.EvidenceReference;
import io.openhotline.dispatch.workorder.domain.Evidence;
import io.openhotline.dispatch.workorder.domain.Order;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Translates evidence between events and work orders. An event without evidence has null.
final class EvidenceMapper {
    private EvidenceMapper() {}

    static List<Evidence> toDomain(@Nullable List<EvidenceReference> references) {
        return references == null
                ? List.of()
                : references.stream()
                        .map(reference -> new Evidence(reference.attachmentId(), reference.name()))
                        .toList();
    }

    static @Nullable List<EvidenceReference> publish(Order order) {
        return order.evidence().isEmpty()
                ? null
                : order.evidence().stream()
                        .map(it -> new EvidenceReference(it.attachmentId(), it.name()))
                        .toList();
    }
}
