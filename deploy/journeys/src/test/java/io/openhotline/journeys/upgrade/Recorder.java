package io.openhotline.journeys.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.system.Hotline;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Asks a running system everything about its tickets, and keeps the answers.
final class Recorder {
    private final Hotline hotline;
    private final Map<String, JsonNode> answers = new TreeMap<>();

    private Recorder(Hotline hotline) {
        this.hotline = hotline;
    }

    /// @param unsettled a ticket that goes on by itself, and about which nothing is asked
    static Map<String, JsonNode> record(Hotline hotline, String month, Filed unsettled) {
        var recorder = new Recorder(hotline);
        recorder.ask("reporting", "/reports/monthly/" + month);
        recorder.ask("reporting", "/reports/yearly/" + month.substring(0, 4));
        recorder.ask("dispatch", "/parked-events");
        recorder.ask("followup", "/strata?month=" + month);
        recorder.lists();
        for (JsonNode ticket : recorder.ask("intake", "/tickets?limit=200").path("items")) {
            if (!ticket.path("id").asText().equals(unsettled.id().toString())) {
                recorder.ticket(ticket.path("id").asText(), ticket.path("number").asText());
            }
        }
        return recorder.answers;
    }

    private void lists() {
        List.of("status=CLOSED", "department=engineering", "q=%E6%B0%B4%E8%A1%A8", "category=leak")
                .forEach(filter -> ask("intake", "/tickets?limit=200&" + filter));
        ask("dispatch", "/workorders?department=engineering&limit=200");
        ask("followup", "/followups?limit=200");
    }

    private void ticket(String id, String number) {
        ask("intake", "/tickets/" + id);
        ask("intake", "/tickets/" + number);
        ask("intake", "/tickets/" + id + "/timeline");
        ask("reporting", "/tickets/" + id + "/fact");
        details("dispatch", "/workorders", id);
        details("followup", "/followups", id);
    }

    private void details(String service, String list, String ticket) {
        ask(service, list + "?ticket=" + ticket)
                .path("items")
                .forEach(item -> ask(service, list + "/" + item.path("id").asText()));
    }

    private JsonNode ask(String service, String path) {
        JsonNode answer = hotline.client(service).get(path).expect(200).json();
        answers.put(service + " " + path, answer);
        return answer;
    }
}
