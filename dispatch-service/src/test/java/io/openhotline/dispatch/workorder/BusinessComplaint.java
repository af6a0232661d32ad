package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.LeakReport.aComplaintAbout;

import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.testing.Wire;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Builds the complaint of a unit about the service, as intake publishes it.
record BusinessComplaint(Created event) {
    static BusinessComplaint aBusinessComplaint() {
        Created complaint = aComplaintAbout("service").event();
        return new BusinessComplaint(
                new Created(
                        complaint.ticketId(),
                        complaint.number(),
                        complaint.channel(),
                        complaint.category(),
                        complaint.kind(),
                        complaint.nature(),
                        complaint.severity(),
                        "营业厅两次约定上门均未到场，影响本厂开工。",
                        new Customer("和平纸业有限公司", "057188886666", "business"),
                        complaint.place(),
                        complaint.fields(),
                        complaint.firstReceiver(),
                        complaint.answeredAtOnce(),
                        complaint.receivedAt()));
    }

    UUID id() {
        return event.ticketId();
    }

    /// Publishes an event of the ticket, which the actor caused.
    void send(Wire wire, int sequence, String actor, Event what) {
        send(wire, sequence, Map.of(CloudEventHeaders.ACTOR, actor), what);
    }

    /// Publishes an event of the ticket, which an actor with these roles caused.
    void send(Wire wire, int sequence, String actor, String roles, Event what) {
        send(
                wire,
                sequence,
                Map.of(CloudEventHeaders.ACTOR, actor, CloudEventHeaders.ACTOR_ROLES, roles),
                what);
    }

    private void send(Wire wire, int sequence, Map<String, String> who, Event what) {
        var headers =
                new HashMap<>(
                        Map.of(
                                CloudEventHeaders.ID,
                                UUID.randomUUID().toString(),
                                CloudEventHeaders.TYPE,
                                EventTypes.of(what).wireName(),
                                CloudEventHeaders.SEQUENCE,
                                String.valueOf(sequence)));
        headers.putAll(who);
        wire.send(Topics.TICKETS, id().toString(), headers, EventJson.write(what));
    }
}
