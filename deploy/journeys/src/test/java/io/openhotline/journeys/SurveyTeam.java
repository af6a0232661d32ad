package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.parties.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Answers the planned follow-ups of a storm and retries every request until it is answered. The
/// customer of a complaint about water quality is dissatisfied once, so that the ticket is handled
/// a second time.
final class SurveyTeam implements AutoCloseable {
    static final String DISSATISFIED_ONCE = "complaint-water-quality";

    private final HotlineClient followUps;
    private final Supplier<Set<UUID>> tickets;
    private final Set<UUID> asked = ConcurrentHashMap.newKeySet();
    private final AtomicInteger surveys = new AtomicInteger();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<?> work;
    private volatile boolean open = true;

    /// @param tickets the tickets of the storm so far
    SurveyTeam(HotlineClient followUps, Supplier<Set<UUID>> tickets) {
        this.followUps = followUps;
        this.tickets = tickets;
        this.work = thread.submit(this::work);
    }

    private Object work() throws InterruptedException {
        while (open) {
            Set<UUID> own = tickets.get();
            planned().stream().filter(one -> own.contains(ticket(one))).forEach(this::ask);
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return surveys;
    }

    private List<JsonNode> planned() {
        var planned = new ArrayList<JsonNode>();
        String after = "";
        do {
            Response page =
                    sendUntilAnswered(Request.get("/followups?status=PLANNED&limit=200" + after));
            planned.addAll(page.items());
            after = page.get("/next").isEmpty() ? "" : "&after=" + page.get("/next");
        } while (!after.isEmpty());
        return planned;
    }

    private void ask(JsonNode followUp) {
        String id = followUp.path("id").asText();
        String path = "/followups/" + id;
        sendUntilAnswered(
                Request.post(path + "/attempts", Map.of("contact", "REACHED"))
                        .key("attempt-" + id));
        var answers = Map.of("satisfaction", satisfaction(followUp));
        sendUntilAnswered(Request.post(path + "/answers", answers).key("answers-" + id));
        asked.add(ticket(followUp));
        surveys.incrementAndGet();
    }

    private static String satisfaction(JsonNode followUp) {
        boolean dissatisfied =
                followUp.path("round").asInt() == 1
                        && followUp.at("/ticket/category").asText().equals(DISSATISFIED_ONCE);
        return dissatisfied ? "DISSATISFIED" : "SATISFIED";
    }

    private Response sendUntilAnswered(Request request) {
        Response answer = followUps.sendUntilAnswered(request, () -> {});
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }

    private static UUID ticket(JsonNode followUp) {
        return UUID.fromString(followUp.at("/ticket/id").asText());
    }

    /// The tickets whose customers were asked.
    Set<UUID> asked() {
        return Set.copyOf(asked);
    }

    int surveys() {
        return surveys.get();
    }

    /// Stops the work; throws the exception that ended it earlier, if any.
    @Override
    public void close() throws Exception {
        open = false;
        thread.shutdown();
        work.get(5, TimeUnit.MINUTES);
    }
}
