package io.openhotline.journeys.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.Instance;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// Two instances of every service behind one port each: the instance of the running system and a
/// [Replica].
public final class Replicas implements AutoCloseable {
    public static final List<String> PUBLISHERS = List.of("intake", "dispatch", "followup");
    public static final List<String> SERVICES =
            List.of("intake", "dispatch", "followup", "reporting");
    private static final Duration START = Duration.ofMinutes(4);

    private final Map<String, Pair> pairs = new LinkedHashMap<>();

    /// One instance and the address of its health.
    private record Member(Instance instance, HotlineClient management) {}

    private record Pair(HotlineClient client, Member first, Replica second, RoundRobin port) {
        List<Member> members() {
            return List.of(first, new Member(second, second.management()));
        }
    }

    public Replicas(HotlineSystem hotline) {
        SERVICES.forEach(service -> pairs.put(service, pair(hotline, service)));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::stopSeconds));
    }

    private static Pair pair(HotlineSystem hotline, String service) {
        var first =
                new Member(
                        Instance.of(hotline.process(service + "-service")),
                        hotline.management(service));
        var second = new Replica(hotline, service);
        var port = new RoundRobin(List.of(hotline.url(service), second.url()));
        return new Pair(hotline.client(service), first, second, port);
    }

    private Pair of(String service) {
        Pair pair = pairs.get(service);
        if (pair == null) {
            throw new IllegalArgumentException("no such service: " + service);
        }
        return pair;
    }

    /// Starts the second instance of every service and waits until all are ready.
    public void join() {
        pairs.values().forEach(pair -> pair.second().start());
        pairs.values()
                .forEach(pair ->
                        assertThat(pair.second().awaitReady(START))
                                .as(pair.second().name() + " is ready")
                                .isTrue());
    }

    /// Starts the second instance of one service and waits until it is ready. Returns a client of
    /// it.
    public HotlineClient join(String service) {
        Pair pair = of(service);
        pair.second().start();
        assertThat(pair.second().awaitReady(START)).as(pair.second().name() + " is ready").isTrue();
        return pair.client().at(pair.second().url());
    }

    /// A client of the port in front of both instances.
    public HotlineClient client(String service) {
        Pair pair = of(service);
        return pair.client().at(pair.port().url());
    }

    /// Both instances of a service, the running system's own first.
    public List<Instance> instances(String service) {
        return members(service).stream().map(Member::instance).toList();
    }

    /// The instance whose relay publishes.
    public Instance leader(String publisher) {
        return instances(publisher).stream()
                .filter(one -> leads(publisher, one))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("no relay of " + publisher + " leads"));
    }

    public Instance other(String service, Instance one) {
        return instances(service).stream()
                .filter(instance -> !instance.equals(one))
                .findFirst()
                .orElseThrow();
    }

    public boolean leads(String publisher, Instance instance) {
        return "LEADER".equals(roles(publisher).get(instance.name()));
    }

    /// The role of each relay of a publisher, by instance; `AWAY` for a stopped instance.
    public Map<String, String> roles(String publisher) {
        var roles = new LinkedHashMap<String, String>();
        members(publisher).forEach(one -> roles.put(one.instance().name(), role(one.management())));
        return roles;
    }

    private static String role(HotlineClient management) {
        try {
            for (JsonNode check : management.get("/q/health/ready").json().path("checks")) {
                if (check.path("name").asText().equals("relay")) {
                    return check.at("/data/role").asText();
                }
            }
        } catch (UncheckedIOException away) {
            return "AWAY";
        }
        return "NONE";
    }

    private List<Member> members(String service) {
        return of(service).members();
    }

    /// The number of requests that each instance of a service answered through the port.
    public List<Integer> answered(String service) {
        return List.copyOf(of(service).port().answered().values());
    }

    /// Stops the second instances in good order and returns all errors in their logs.
    public List<String> leave() {
        stopSeconds();
        return pairs.values().stream().flatMap(pair -> pair.second().errors()).toList();
    }

    private void stopSeconds() {
        pairs.values().parallelStream().forEach(pair -> pair.second().close());
    }

    @Override
    public void close() {
        stopSeconds();
        pairs.values().forEach(pair -> pair.port().close());
    }
}
