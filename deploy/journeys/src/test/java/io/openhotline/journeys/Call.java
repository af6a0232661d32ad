package io.openhotline.journeys;

import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.Matter;
import io.openhotline.journeys.parties.Request;
import java.util.List;
import java.util.Map;

/// One call of the storm: what it is about, and what the customer does afterwards. All of it
/// follows from its number, so that a repeated request is the same request.
record Call(int number, Afterwards afterwards) {
    static final String WILL_SUPPLEMENT = "（稍后补充）";
    static final String WILL_WITHDRAW = "（可能撤回）";

    private static final List<Matter> MATTERS =
            List.of(
                    Matter.aLeakReport().onPipe(100),
                    Matter.aLeakReport().onPipe(300),
                    Matter.aComplaintAboutPressure(),
                    Matter.aComplaintAboutWaterQuality(),
                    Matter.aConsultOnProcedures(),
                    Matter.aSuggestion());

    /// What the customer does once the ticket is filed.
    enum Afterwards {
        NOTHING,
        SUPPLEMENT,
        WITHDRAW
    }

    static Call number(int number) {
        return new Call(
                number,
                switch (number % 10) {
                    case 3, 6 -> Afterwards.SUPPLEMENT;
                    case 8 -> Afterwards.WITHDRAW;
                    default -> Afterwards.NOTHING;
                });
    }

    Request filing() {
        Matter matter = MATTERS.get(number % MATTERS.size());
        return Request.post("/tickets", matter.saying(description()).body()).key("call-" + number);
    }

    private String description() {
        String told = "风暴来电 " + number;
        return switch (afterwards) {
            case NOTHING -> told;
            case SUPPLEMENT -> told + WILL_SUPPLEMENT;
            case WITHDRAW -> told + WILL_WITHDRAW;
        };
    }

    /// What the customer does afterwards, none or one request.
    List<Request> then(Filed ticket) {
        String path = "/tickets/" + ticket.id();
        return switch (afterwards) {
            case NOTHING -> List.of();
            case SUPPLEMENT ->
                    List.of(
                            Request.post(path + "/supplements", Map.of("text", "补充：情况更严重了"))
                                    .key("supplement-" + number));
            case WITHDRAW ->
                    List.of(
                            Request.post(path + "/withdrawal", Map.of("reason", "已自行解决"))
                                    .key("withdrawal-" + number));
        };
    }
}
