package io.openhotline.journeys;

import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.parties.TicketRequest;
import java.util.List;
import java.util.Map;

/// One call of a storm: the ticket that it files and the requests that follow. All values derive
/// from the number, so that a retry sends the same request.
record Call(String storm, int number, Afterwards afterwards) {
    static final String WILL_SUPPLEMENT = "（稍后补充）";
    static final String WILL_WITHDRAW = "（可能撤回）";

    private static final List<TicketRequest> REQUESTS =
            List.of(
                    TicketRequest.aLeakReport().onPipe(100),
                    TicketRequest.aLeakReport().onPipe(300),
                    TicketRequest.aComplaintAboutPressure(),
                    TicketRequest.aComplaintAboutWaterQuality(),
                    TicketRequest.aConsultOnProcedures(),
                    TicketRequest.aSuggestion());

    /// The request that follows the filing.
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

    /// The prefix of the descriptions of all tickets of a storm.
    static String opening(String storm) {
        return "风暴来电 " + storm + " ";
    }

    String category() {
        return request().category();
    }

    Request filing() {
        return Request.post("/tickets", request().saying(description()).body()).key(key("call"));
    }

    private TicketRequest request() {
        return REQUESTS.get(number % REQUESTS.size());
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

    /// The requests that follow the filing: none or one.
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
