package io.openhotline.journeys;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentInstruction.Chased;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.DepartmentInstruction.Recalled;
import io.openhotline.contracts.DepartmentInstruction.Reminded;
import io.openhotline.contracts.DepartmentInstruction.ReminderWithdrawn;
import io.openhotline.contracts.DepartmentInstruction.ReplyParked;
import io.openhotline.contracts.DepartmentInstruction.ReplyRefused;
import io.openhotline.contracts.DepartmentInstruction.ReplyRepaired;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.journeys.parties.AutoReply;
import io.openhotline.journeys.parties.Replies;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Accepts and completes every work order at once. An order whose description says that a
/// supplement will follow is completed when the supplement arrives.
final class PromptDepartment implements AutoReply {
    private final Map<UUID, Issued> waiting = new ConcurrentHashMap<>();

    @Override
    public List<DepartmentReply> replies(DepartmentInstruction instruction) {
        return switch (instruction) {
            case Issued order -> reply(order);
            case Chased chased -> {
                Issued order = waiting.remove(chased.workOrderId());
                yield order == null ? List.of() : List.of(complete(order));
            }
            case Recalled _,
                    Reminded _,
                    ReminderWithdrawn _,
                    ReplyRefused _,
                    ReplyParked _,
                    ReplyRepaired _,
                    DepartmentInstruction.Extended _,
                    DepartmentInstruction.ExtensionDenied _,
                    DepartmentInstruction.Resumed _,
                    DepartmentInstruction.UrgencySet _,
                    DepartmentInstruction.OutcomeSentBack _,
                    DepartmentInstruction.AppealDecided _,
                    DepartmentInstruction.ReturnRefused _,
                    DepartmentInstruction.CoHandlingIssued _,
                    DepartmentInstruction.CoHandlingReleased _,
                    DepartmentInstruction.TeamChanged _,
                    DepartmentInstruction.Assigned _,
                    DepartmentInstruction.Supervised _,
                    DepartmentInstruction.Escalated _,
                    DepartmentInstruction.EscalationWithdrawn _ ->
                    List.of();
        };
    }

    private List<DepartmentReply> reply(Issued order) {
        if (order.round() == 1 && order.description().contains(Call.WILL_SUPPLEMENT)) {
            waiting.put(order.workOrderId(), order);
            return List.of(Replies.accept(order));
        }
        return order.description().contains(Call.WILL_WITHDRAW)
                ? List.of(Replies.accept(order))
                : List.of(Replies.accept(order), complete(order));
    }

    private static DepartmentReply complete(Issued order) {
        return order.category().startsWith("complaint-")
                ? Replies.solvedValidComplaint(order)
                : Replies.solved(order);
    }
}
