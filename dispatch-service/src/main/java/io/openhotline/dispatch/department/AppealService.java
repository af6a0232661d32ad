package io.openhotline.dispatch.department;

import io.openhotline.contracts.AppealSubject;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.department.domain.Appeal;
import io.openhotline.dispatch.department.domain.Appeal.Decided;
import io.openhotline.dispatch.department.domain.Appeal.Lodged;
import io.openhotline.dispatch.department.domain.Appeal.NotLodged;
import io.openhotline.dispatch.department.domain.AppealCommand;
import io.openhotline.dispatch.department.domain.AppealDecider;
import io.openhotline.dispatch.department.domain.AppealDecision;
import io.openhotline.dispatch.department.domain.AppealDecision.Agreed;
import io.openhotline.dispatch.department.domain.AppealDecision.Refused;
import io.openhotline.dispatch.department.domain.AppealRefusal;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.ticket.TicketSnapshotService;
import io.openhotline.platform.journal.Journal;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Executes commands about appeals under the lock of the ticket: load, decide, store, publish.
@PackScoped
@Transactional
public class AppealService {
    private final EntryRepository entries;
    private final TicketSnapshotService tickets;
    private final DispatchPolicy policy;
    private final Journal journal;

    AppealService(
            EntryRepository entries,
            TicketSnapshotService tickets,
            DispatchPolicy policy,
            Journal journal) {
        this.entries = entries;
        this.tickets = tickets;
        this.policy = policy;
        this.journal = journal;
    }

    /// @param department limits the command to entries of this department; null for all
    public AppealDecision execute(
            UUID workOrderId,
            AppealSubject subject,
            @Nullable String department,
            AppealCommand command) {
        return locked(workOrderId, subject, department)
                .map(entry -> execute(entry, subject, command))
                .orElseGet(() -> new Refused(AppealRefusal.NOTHING_TO_APPEAL));
    }

    /// Returns the entry with its appeal; empty when the department has none.
    Optional<EntryView> find(UUID workOrderId, AppealSubject subject) {
        return entries.find(workOrderId, AppealContract.kind(subject), null).map(EntryView::of);
    }

    /// Reads the entry again under the lock of its ticket, because another command may have changed
    /// it.
    private Optional<EntryEntity> locked(
            UUID workOrderId, AppealSubject subject, @Nullable String department) {
        Optional<EntryEntity> found =
                entries.find(workOrderId, AppealContract.kind(subject), department);
        found.ifPresent(entry -> {
            tickets.lock(entry.ticketId);
            entries.getEntityManager().refresh(entry);
        });
        return found;
    }

    private AppealDecision execute(
            EntryEntity entry, AppealSubject subject, AppealCommand command) {
        AppealDecision decision =
                AppealDecider.decide(
                        command,
                        EntryMapper.appeal(entry),
                        entry.occurredAt.plus(policy.appealsWithin()));
        if (decision instanceof Agreed(var after)) {
            EntryMapper.update(entry, after);
            publish(entry, subject, after);
        }
        return decision;
    }

    private void publish(EntryEntity entry, AppealSubject subject, Appeal after) {
        switch (after) {
            case NotLodged() -> {}
            case Lodged lodged ->
                    journal.append(
                            Topics.WORK_ORDERS,
                            AppealContract.lodged(entry, subject, lodged),
                            lodged.by(),
                            lodged.at());
            case Decided decided -> {
                journal.append(
                        Topics.WORK_ORDERS,
                        AppealContract.decided(entry, subject, decided),
                        decided.by(),
                        decided.at());
                inform(entry, subject, decided);
            }
        }
    }

    /// Sends nothing to a department that the policy no longer names, because it has no topic.
    private void inform(EntryEntity entry, AppealSubject subject, Decided decided) {
        policy.department(entry.department)
                .ifPresent(known ->
                        journal.append(
                                Topics.department(known.code()),
                                AppealContract.answer(entry, subject, decided),
                                decided.by(),
                                decided.at()));
    }
}
