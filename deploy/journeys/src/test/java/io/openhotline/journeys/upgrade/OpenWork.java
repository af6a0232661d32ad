package io.openhotline.journeys.upgrade;

import static io.openhotline.journeys.parties.TicketRequest.aComplaintAboutPressure;
import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.FollowUps;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.system.HotlineSystem;
import java.util.EnumMap;
import java.util.Map;

/// Files tickets and leaves a different kind of work open on each.
public final class OpenWork {
    public static final String SUPPLEMENT = "水已漫到路面";

    /// The key of the request that filed the ticket with an issued work order.
    private static final String KEY = "filed-before-the-upgrade";

    private final HotlineSystem hotline;
    private final Desk desk;
    private final FollowUps followUps;
    private final DepartmentSystem engineering;
    private final DepartmentSystem technical;

    OpenWork(HotlineSystem hotline) {
        this.hotline = hotline;
        desk = hotline.desk();
        followUps = hotline.followUps();
        engineering = hotline.department("engineering");
        technical = hotline.department("technical");
    }

    Map<LeftOpen, Filed> tickets() {
        var tickets = new EnumMap<LeftOpen, Filed>(LeftOpen.class);
        for (LeftOpen work : LeftOpen.values()) {
            tickets.put(work, leave(work));
        }
        return tickets;
    }

    private Filed leave(LeftOpen work) {
        return switch (work) {
            case UNPUBLISHED_SUPPLEMENT -> order(desk.file(aLeakReport().onPipe(200)));
            case ISSUED_ORDER -> order(Filed.of(hotline.client("intake").send(keyed())));
            case ACCEPTED_ORDER -> accepted();
            case RETURNED_ORDER -> returned();
            case PLANNED_FOLLOW_UP -> complaint();
            case ATTEMPTED_FOLLOW_UP -> attempted();
            case PARKED_TO_REPAIR -> parked(2);
            case PARKED_TO_DISCARD -> parked(1);
        };
    }

    /// A request with an idempotency key, which is repeated after the upgrade.
    public static Request keyed() {
        return Request.post("/tickets", aLeakReport().onPipe(200).body()).key(KEY);
    }

    private Filed order(Filed ticket) {
        issued(ticket);
        return ticket;
    }

    private Issued issued(Filed ticket) {
        return engineering.awaits(ticket, Issued.class).instruction();
    }

    private Filed accepted() {
        Filed ticket = desk.file(aLeakReport().onPipe(200));
        engineering.reply(Replies.accept(issued(ticket)));
        desk.awaitStatus(ticket, "ACCEPTED");
        return ticket;
    }

    private Filed returned() {
        Filed ticket = desk.file(aLeakReport().onPipe(200));
        hotline.workOrders().returned("engineering", issued(ticket).workOrderId(), "管线产权属用户");
        desk.awaitStatus(ticket, "RETURNED");
        return ticket;
    }

    /// A complaint is always followed up (P8).
    private Filed complaint() {
        Filed ticket = desk.file(aComplaintAboutPressure());
        Issued order = technical.awaits(ticket, Issued.class).instruction();
        technical.reply(Replies.solvedValidComplaint(order));
        followUps.awaitOpen(ticket);
        return ticket;
    }

    private Filed attempted() {
        Filed ticket = complaint();
        JsonNode followUp = followUps.awaitOpen(ticket);
        hotline.client("followup")
                .send(
                        Request.post(
                                        "/followups/" + followUp.path("id").asText() + "/attempts",
                                        Map.of("contact", "NO_ANSWER"))
                                .key("attempt-before-the-upgrade"))
                .expect(201);
        return ticket;
    }

    /// @param replies the number of parked replies; the first one is malformed
    private Filed parked(int replies) {
        Filed ticket = desk.file(aLeakReport().onPipe(200));
        Issued order = issued(ticket);
        engineering.reply(ticket, "reply.accept.v1", "{");
        if (replies == 2) {
            engineering.reply(Replies.solved(order));
        }
        HotlineClient dispatch = hotline.operator("dispatch");
        await().untilAsserted(() ->
                assertThat(dispatch.get("/parked-events?ticket=" + ticket.id()).items())
                        .hasSize(replies));
        return ticket;
    }
}
