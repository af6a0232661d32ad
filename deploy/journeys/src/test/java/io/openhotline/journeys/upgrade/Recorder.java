package io.openhotline.journeys.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.system.HotlineSystem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Sends all read requests about the tickets of a running system and records the responses.
final class Recorder {
    private final HotlineSystem hotline;
    private final Map<String, JsonNode> responses = new TreeMap<>();

    private Recorder(HotlineSystem hotline) {
        this.hotline = hotline;
    }

    /// @param unsettled a ticket that is left out, because its state will change by itself
    static Map<String, JsonNode> record(HotlineSystem hotline, String month, Filed unsettled) {
        var recorder = new Recorder(hotline);
        recorder.read("reporting", "/reports/monthly/" + month);
        recorder.read("reporting", "/reports/yearly/" + month.substring(0, 4));
        recorder.read("dispatch", "/parked-events");
        recorder.read("followup", "/strata?month=" + month);
        recorder.lists();
        for (JsonNode ticket : recorder.read("intake", "/tickets?limit=200").path("items")) {
            if (!ticket.path("id").asText().equals(unsettled.id().toString())) {
                recorder.ticket(ticket.path("id").asText(), ticket.path("number").asText());
            }
        }
        return recorder.responses;
    }

    private void lists() {
        List.of("status=CLOSED", "department=engineering", "category=leak")
                .forEach(filter -> read("intake", "/tickets?limit=200&" + filter));
        read(RecordedRequest.search("水表"));
        read("dispatch", "/workorders?department=engineering&limit=200");
        read("followup", "/followups?limit=200");
    }

    private void ticket(String id, String number) {
        read("intake", "/tickets/" + id);
        read("intake", "/tickets/" + number);
        read("intake", "/tickets/" + id + "/timeline");
        read("reporting", "/tickets/" + id + "/fact");
        details("dispatch", "/workorders", id);
        details("followup", "/followups", id);
    }

    private void details(String service, String list, String ticket) {
        read(service, list + "?ticket=" + ticket)
                .path("items")
                .forEach(item -> read(service, list + "/" + item.path("id").asText()));
    }

    private JsonNode read(String service, String path) {
        return read(RecordedRequest.of(service, path));
    }

    private JsonNode read(RecordedRequest request) {
        JsonNode response = request.send(hotline);
        responses.put(request.toString(), response);
        return response;
    }
}
