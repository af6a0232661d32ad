package io.openhotline.journeys.parties;

import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.DepartmentReply.ApproveOutcome;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.DepartmentReply.ContactCustomer;
import io.openhotline.contracts.DepartmentReply.WriteBack;
import io.openhotline.contracts.Judgement;
import io.openhotline.contracts.Money;
import io.openhotline.contracts.Outcome;

/// A department at work on its work order for a complaint (C4, C5).
public record Handling(DepartmentSystem department, Issued order) {
    private static final Judgement JUDGEMENT =
            new Judgement(true, true, "总装二车间", "陆工", new Money("860.00", "CNY"));

    /// Waits until the department has the ticket.
    public static Handling of(DepartmentSystem department, Filed ticket) {
        return new Handling(department, department.awaits(ticket, Issued.class).instruction());
    }

    public void talksToTheCustomer() {
        department.reply(
                new ContactCustomer(order.ticketId(), order.workOrderId(), "已电话沟通，客户同意换机"));
    }

    /// Judges reason and claim, and proposes the outcome to the head.
    public void proposes(String person) {
        department.reply(
                new Complete(
                        order.ticketId(),
                        order.workOrderId(),
                        Outcome.SOLVED,
                        "压缩机装配不良",
                        "更换整机",
                        true,
                        JUDGEMENT,
                        person));
    }

    public void approves(String head) {
        department.reply(new ApproveOutcome(order.ticketId(), order.workOrderId(), head));
    }

    public void writesBack() {
        department.reply(new WriteBack(order.ticketId(), order.workOrderId(), "结果已回填登记表"));
    }
}
