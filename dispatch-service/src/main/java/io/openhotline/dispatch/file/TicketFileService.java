package io.openhotline.dispatch.file;

import io.openhotline.contracts.TicketEvent.FileAttached;
import io.openhotline.contracts.TicketEvent.FileDeleted;
import io.openhotline.dispatch.workorder.WorkOrderReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Follows the files of tickets, and shows them with a work order that the caller may see.
@ApplicationScoped
public class TicketFileService {
    private final TicketFileRepository files;
    private final WorkOrderReader workOrders;

    TicketFileService(TicketFileRepository files, WorkOrderReader workOrders) {
        this.files = files;
        this.workOrders = workOrders;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void on(FileAttached event) {
        files.persist(TicketFileEntity.of(event));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void on(FileDeleted event) {
        files.deleteById(event.attachmentId());
    }

    /// Returns empty when the caller doesn't see the work order.
    @Transactional
    Optional<List<TicketFileView>> of(UUID workOrder) {
        return workOrders
                .contact(workOrder)
                .map(found ->
                        files.of(found.ticket().id()).stream()
                                .map(row -> TicketFileView.of(row, found.contact()))
                                .toList());
    }
}
