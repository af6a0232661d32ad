package io.openhotline.journeys;

import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.Matter;
import io.openhotline.journeys.parties.Request;
import java.util.List;
import java.util.Map;

/// One call of a storm: its matter, and what the customer does afterwards. Everything follows from
/// the number, so that a repeated request is the same request.
record Call(String storm, int number, Afterwards afterwards) {
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

    static Call number(String storm, int number) {
        return new Call(
                storm,
                number,
                switch (number % 10) {
                    case 3, 6 -> Afterwards.SUPPLEMENT;
                    case 8 -> Afterwards.WITHDRAW;
                    default -> Afterwards.NOTHING;
                });
    }

    /// How the descriptions of all tickets of a storm begin.
    static String opening(String storm) {
        return "风暴来电 " + storm + " ";
    }

    String category() {
        return matter().category();
    }

    Request filing() {
        return Request.post("/tickets", matter().saying(description()).body()).key(key("call"));
    }

    private Matter matter() {
        return MATTERS.get(number % MATTERS.size());
    }

    private String key(String request) {
        return storm + "-" + request + "-" + number;
    }

    private String description() {
        String text = opening(storm) + number;
        return switch (afterwards) {
            case NOTHING -> text;
            case SUPPLEMENT -> text + WILL_SUPPLEMENT;
            case WITHDRAW -> text + WILL_WITHDRAW;
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
                                    .key(key("supplement")));
            case WITHDRAW ->
                    List.of(
                            Request.post(path + "/withdrawal", Map.of("reason", "已自行解决"))
                                    .key(key("withdrawal")));
        };
    }
}
