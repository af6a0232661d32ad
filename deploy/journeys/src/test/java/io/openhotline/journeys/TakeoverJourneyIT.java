package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aConsultOnProcedures;
import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.client.takeover.Services;
import io.openhotline.client.takeover.Takeover;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.parties.Response;
import io.openhotline.journeys.replicas.Replicas;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.platform.pack.PackFiles;
import io.openhotline.testplatform.issuer.TestTokens;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/// Takes a changed pack over in a system under load, with two instances of intake, and goes back.
@Order(1)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class TakeoverJourneyIT {
    private static final Path FOLDER = Path.of("target", "takeover").toAbsolutePath();
    private static final String NEXT = "journey-2";
    private static final Duration LEAD = Duration.ofSeconds(15);
    private static final List<String> SERVICES =
            List.of("intake", "dispatch", "followup", "reporting");

    private static final String VERSIONS =
            """
            select coalesce(pack_version, 'none'), count(*) from journal
            where recorded_at >= ?::timestamptz and recorded_at < ?::timestamptz group by 1
            """;

    private final HotlineSystem hotline = HotlineSystem.start(HotlineSystem.options(FOLDER));
    private final Replicas replicas = new Replicas(hotline);
    private final Takeover takeover = new Takeover(services());
    private final List<Response> filings = Collections.synchronizedList(new ArrayList<>());
    private String first = "";
    private Instant at = Instant.MAX;

    private Services services() {
        return Services.at(hotline::url, () -> TestTokens.of("operator:4001"));
    }

    @AfterAll
    void the_system_stops() {
        replicas.close();
        hotline.close();
    }

    @Test
    @Order(1)
    void a_changed_pack_is_taken_over_at_its_time_while_tickets_are_filed() throws Exception {
        first = running(hotline.client("intake"));
        HotlineClient second = replicas.join("intake");
        assertThat(running(second)).isEqualTo(first);

        filing(() -> {
            assertThat(takeover.load(changed().texts())).isEqualTo(NEXT);
            at = Instant.now().plus(LEAD);
            takeover.plan(NEXT, at);
            awaitRunning(NEXT);
            await().until(() -> Instant.now().isAfter(at.plusSeconds(5)));
        });

        assertThat(filings).hasSizeGreaterThan(20);
        assertThat(filings).extracting(Response::status).containsOnly(201);
    }

    @Test
    @Order(2)
    void each_fact_names_the_version_of_its_time() {
        Instant begin = Instant.EPOCH;
        Duration skew = Duration.ofSeconds(2);
        for (String service : List.of("intake", "dispatch")) {
            assertThat(versions(service, begin, at.minus(skew))).containsOnly(first);
            assertThat(versions(service, at.plus(skew), Instant.now())).containsOnly(NEXT);
        }
    }

    @Test
    @Order(3)
    void the_new_pack_renames_a_category_and_routes_elsewhere() {
        assertThat(hotline.client("intake").get("/categories").text()).contains("管道漏水");
        Filed leak = hotline.desk().file(aLeakReport().onPipe(300));

        assertThat(departmentOf(leak)).isEqualTo("technical");
    }

    @Test
    @Order(4)
    void a_category_of_open_tickets_is_not_given_up() {
        Map<String, String> files = new HashMap<>(changed().texts());
        files.replaceAll((_, text) -> text.replace("version: " + NEXT, "version: journey-3"));
        files.computeIfPresent("names.yaml", (_, text) -> text.replaceAll("(?m)^  leak: .*\n", ""));
        files.computeIfPresent(
                "dispatch.yaml", (_, text) -> text.replaceAll("(?m)^causes:\n(?: .*\n)+", ""));

        Response response =
                hotline.operator("dispatch").post("/packs", Map.of("files", files)).expect(422);

        assertThat(response.text())
                .contains("/files/names.yaml")
                .contains("categories.leak: has open work");
    }

    @Test
    @Order(5)
    void a_restarted_instance_runs_the_version_in_force_and_not_its_folder() {
        var intake = hotline.process("intake-service");
        intake.kill();
        assertThat(intake.awaitReady(Duration.ofMinutes(2))).isTrue();

        assertThat(running(hotline.client("intake"))).isEqualTo(NEXT);
    }

    @Test
    @Order(6)
    void going_back_is_one_step() {
        assertThat(takeover.before()).isEqualTo(first);
        takeover.plan(first, Instant.now().plus(LEAD));
        awaitRunning(first);

        Filed leak = hotline.desk().file(aLeakReport().onPipe(300));
        assertThat(departmentOf(leak)).isEqualTo("engineering");
    }

    /// Files tickets at both instances of intake while the work runs.
    private void filing(Runnable work) throws InterruptedException {
        var stop = new AtomicBoolean();
        HotlineClient both = replicas.client("intake");
        Thread filer =
                Thread.ofVirtual()
                        .start(() -> {
                            while (!stop.get()) {
                                filings.add(file(both));
                            }
                        });
        try {
            work.run();
        } finally {
            stop.set(true);
            filer.join();
        }
    }

    private static Response file(HotlineClient intake) {
        return intake.send(
                Request.post("/tickets", aConsultOnProcedures().body())
                        .key(UUID.randomUUID().toString()));
    }

    private static PackFiles changed() {
        Path pack =
                Path.of(System.getProperty("journeys.root", "../.."))
                        .resolve("deploy/policies/water-utility");
        var files = new HashMap<>(PackFiles.of(pack).texts());
        files.compute(
                "names.yaml", (_, text) -> "version: " + NEXT + "\n" + text.replace("报漏", "管道漏水"));
        files.compute(
                "dispatch.yaml",
                (_, text) -> text.replace("department: engineering", "department: technical"));
        return new PackFiles(files);
    }

    private void awaitRunning(String version) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        SERVICES.forEach(
                                service -> assertThat(instances(service)).containsOnly(version)));
    }

    private Set<String> instances(String service) {
        var versions = hotline.operator(service).get("/packs").json().path("instances");
        return Stream.iterate(0, i -> i < versions.size(), i -> i + 1)
                .map(i -> versions.path(i).path("version").asText())
                .collect(Collectors.toSet());
    }

    private static String running(HotlineClient service) {
        return service.as("operator:4001").get("/packs").expect(200).get("/running");
    }

    private Set<String> versions(String service, Instant from, Instant to) {
        return hotline.databases()
                .counts(service, VERSIONS, from.toString(), to.toString())
                .keySet();
    }

    private String departmentOf(Filed ticket) {
        UUID order = hotline.workOrders().awaitFirst(ticket);
        return hotline.client("dispatch")
                .get("/workorders/" + order)
                .expect(200)
                .get("/department");
    }
}
