package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.Topics;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.system.ConsumerGroups;
import io.openhotline.journeys.system.ConsumerGroups.Group;
import io.openhotline.journeys.system.HealthWatch;
import io.openhotline.journeys.system.HealthWatch.Look;
import io.openhotline.journeys.system.HotlineSystem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// Observations of one outage of the broker or the database.
///
/// @param process the name of the stopped process
/// @param seconds how long it was stopped
/// @param accepted tickets of the storm that were accepted during the outage
/// @param health the health of each service during the outage
/// @param before the consumer groups before
/// @param during the consumer groups at the end of the outage; empty without the broker
/// @param after the consumer groups once every service was ready again
/// @param untilReady from the restart of the process until every service was ready
/// @param untilInstructed from the restart until a ticket that was filed then was on the topic of
///   its department
record Outage(
        String process,
        int seconds,
        int accepted,
        Map<String, List<Look>> health,
        Map<String, Group> before,
        Map<String, Group> during,
        Map<String, Group> after,
        Duration untilReady,
        Duration untilInstructed) {
    /// Longer than every default timeout of Kafka's clients, of which delivery has the longest.
    static final int OF_BROKER = Integer.getInteger("journeys.outage.seconds", 120);

    /// Longer than the sessions of consumers, and than readiness takes to report it.
    static final int OF_DATABASE = Math.min(OF_BROKER, 50);

    static final List<String> SERVICES = List.of("intake", "dispatch", "followup", "reporting");

    /// Stops the process for a time during the storm.
    ///
    /// @param atTheEnd runs at the end of the outage, before the process is started
    static Outage of(
            HotlineSystem hotline, Storm storm, String process, int seconds, Storm.Action atTheEnd)
            throws Exception {
        try (var consumers = new ConsumerGroups(hotline)) {
            Map<String, Group> before = consumers.all();
            Map<String, Group> during = Map.of();
            Map<String, List<Look>> health;
            int accepted;
            try (var _ = hotline.without(process)) {
                int filed = storm.tickets().size();
                health = watch(hotline, seconds);
                accepted = storm.tickets().size() - filed;
                if (!process.equals("kafka")) {
                    during = consumers.all();
                }
                atTheEnd.run();
            }
            long back = System.nanoTime();
            awaitReady(hotline);
            Duration untilReady = Duration.ofNanos(System.nanoTime() - back);
            awaitInstruction(hotline, hotline.desk().file(aLeakReport().onPipe(200)));
            Duration untilInstructed = Duration.ofNanos(System.nanoTime() - back);
            return new Outage(
                    process,
                    seconds,
                    accepted,
                    health,
                    before,
                    during,
                    consumers.awaitMembers(1),
                    untilReady,
                    untilInstructed);
        }
    }

    private static Map<String, List<Look>> watch(HotlineSystem hotline, int seconds)
            throws InterruptedException {
        try (var watch = new HealthWatch(hotline, SERVICES)) {
            TimeUnit.SECONDS.sleep(seconds);
            var health = new TreeMap<String, List<Look>>();
            SERVICES.forEach(service -> health.put(service, watch.looks(service)));
            return health;
        }
    }

    private static void awaitReady(HotlineSystem hotline) {
        await("every service is ready again")
                .untilAsserted(() -> {
                    for (String service : SERVICES) {
                        hotline.management(service).get("/q/health/ready").expect(200);
                    }
                });
    }

    /// Reads the topic itself, because the department's system first processes its backlog.
    private static void awaitInstruction(HotlineSystem hotline, Filed ticket) {
        String topic = Topics.department("engineering");
        await("an instruction about " + ticket.number())
                .untilAsserted(
                        () -> assertThat(hotline.wire().received(topic, ticket.id())).isNotEmpty());
    }

    List<Look> health(String service) {
        return health.getOrDefault(service, List.of());
    }

    /// The health of the service from that moment of the outage on.
    List<Look> health(String service, Duration from) {
        return health(service).stream().filter(look -> look.after().compareTo(from) >= 0).toList();
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        text.append(
                "%s stopped for %d s: %d tickets accepted meanwhile, ready again after %.1f s, a new ticket instructed after %.1f s"
                        .formatted(
                                process,
                                seconds,
                                accepted,
                                untilReady.toMillis() / 1000.0,
                                untilInstructed.toMillis() / 1000.0));
        health.forEach((service, looks) -> text.append("\n  ").append(line(service, looks)));
        return text.toString();
    }

    private static String line(String service, List<Look> looks) {
        long lived = looks.stream().filter(Look::lives).count();
        String down =
                looks.stream()
                        .filter(look -> !look.ready())
                        .findFirst()
                        .map(look -> "not ready after " + look.after().toSeconds() + " s")
                        .orElse("always ready");
        return "%-10s alive %d of %d times, %s; last: %.120s"
                .formatted(service, lived, looks.size(), down, looks.getLast().down());
    }
}
