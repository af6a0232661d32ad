package io.openhotline.demo;

import java.util.Map;

/// The customer withdraws the ticket, which recalls the work order (T9).
final class Withdrawal implements Scene {

    @Override
    public Title title() {
        return Title.of("A withdrawal becomes a recall", "撤销成为退单", "T9");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket =
                stage.file(
                        Call.byPhone("query-bill", "九月份水费比平时多一倍，想查读数。")
                                .from("刘先生", "13900000206")
                                .with("accountNumber", "30214578"));
        Department office = stage.department("sales-office");
        Instruction order = office.await("issued", ticket);
        stage.narrator().say("Mr Liu found the answer in the app himself.", "刘先生自己在手机应用里查到了。");
        stage.post(
                stage.services().intake(),
                "/tickets/" + ticket.id() + "/withdrawal",
                Map.of("reason", "用户自行查到，不再需要"));
        stage.deeds().add(ticket.id(), "withdrawn");
        Instruction recall = office.await("recalled", ticket);
        stage.check(
                recall.workOrder().equals(order.workOrder()),
                "work order " + recall.number() + " is recalled at the department",
                recall.data());
        stage.awaitStatus(ticket, "WITHDRAWN");
    }
}
