package io.openhotline.platform.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.platform.pack.PackFiles;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Loads versions of the water utility's pack into a running service and takes them over. Each
/// service says by what it shows that a changed version is in force.
public abstract class TakeoverChecks {
    private static final Path PACK = Path.of("../deploy/policies/water-utility");
    private static final String NAMES = "names.yaml";
    private static final Duration LEAD = Duration.ofSeconds(4);

    /// Changes the files so that the service shows the version.
    protected abstract void change(Map<String, String> files, String version);

    /// Fails unless the service shows the version that [#change] made.
    protected abstract void assertShows(String version);

    /// Returns the file that the service alone reads.
    protected abstract String ownFile();

    @AfterEach
    void the_pack_of_the_start_is_in_force() {
        cancelPlanned();
        String running = status().extract().path("running");
        String first = firstVersion();
        if (!running.equals(first)) {
            takeOver(first);
        }
    }

    @Test
    void a_version_is_in_force_from_its_time_on_and_the_one_before_after_going_back() {
        String version = loaded();

        Instant at = Instant.now().plus(LEAD).plusSeconds(1);
        plan(version, at).statusCode(201).body("version", equalTo(version));
        status().body("planned.version", equalTo(version)).body("running", equalTo(firstVersion()));
        awaitRunning(version);

        assertShows(version);
        status().body("inForce.decidedBy", equalTo("operator:1201"))
                .body("before", equalTo(firstVersion()))
                .body("planned", nullValue())
                .body("instances.version", everyItem(equalTo(version)));
        takeOver(status().extract().path("before"));
        status().body("running", equalTo(firstVersion()));
    }

    @Test
    void a_version_with_other_files_is_refused_and_one_with_the_same_files_is_not() {
        String version = loaded();
        Map<String, String> files = files(version);
        change(files, version);

        load(files).statusCode(200).body("version", equalTo(version));
        files.compute(ownFile(), (_, text) -> text + "\n# 改动\n");
        load(files).statusCode(409).body("type", equalTo("/problems/pack-version-taken"));
    }

    @Test
    void what_a_version_changes_is_listed_by_file() {
        String version = loaded();

        differences(version, null)
                .statusCode(200)
                .body("from", equalTo(firstVersion()))
                .body("to", equalTo(version))
                .body("changes.find { it.place == 'version' }.kind", equalTo("NEW"))
                .body("changes.find { it.place == 'version' }.after", equalTo(version));
        differences(firstVersion(), version)
                .statusCode(200)
                .body("changes.find { it.place == 'version' }.kind", equalTo("GONE"))
                .body("changes.find { it.place == 'version' }.before", equalTo(version));
        differences(version, version).statusCode(200).body("changes", empty());
    }

    @Test
    void versions_that_were_not_loaded_have_no_differences() {
        differences("从未载入", null)
                .statusCode(404)
                .body("type", equalTo("/problems/pack-version-not-found"));
        differences(firstVersion(), "never-loaded")
                .statusCode(400)
                .body("errors.pointer", hasItem("/from"))
                .body("errors.rule", hasItem("unknown-version"));
    }

    @Test
    void a_pack_without_files_is_refused() {
        load(Map.of()).statusCode(400).body("errors.pointer", hasItem("/files"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"identity.yaml", "../names.yaml", "holidays/27.yaml", "名称.yaml", "a\nb"})
    void a_file_that_no_service_reads_is_refused(String name) {
        Map<String, String> files = files("wrong-name");
        files.put(name, "{}");
        load(files).statusCode(400).body("errors.rule", hasItem("pattern"));
    }

    @ParameterizedTest
    @CsvSource({
        "names.yaml, 'departments: [', names.yaml",
        "names.yaml, 'departments: {water: {zh: 供水}}', names.yaml",
        "names.yaml, '', names.yaml",
    })
    void a_wrong_file_is_refused_with_its_name_and_reason(String name, String text, String file) {
        Map<String, String> files = files("wrong");
        files.put(name, text);
        load(files)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/pack-refused"))
                .body("errors.pointer", hasItem("/files/" + file));
    }

    @Test
    void an_unknown_key_is_refused_with_key_reason_and_line() {
        Map<String, String> files = files("unknown-key");
        files.compute(ownFile(), (_, text) -> "吃饭: 1\n" + text);
        load(files)
                .statusCode(422)
                .body("errors.pointer", hasItem("/files/" + ownFile()))
                .body("errors.detail", hasItem(containsString("吃饭: is no key here")))
                .body("errors.detail", hasItem(containsString("(line 1)")));
    }

    @Test
    void a_missing_file_is_refused() {
        Map<String, String> files = files("missing");
        files.remove(ownFile());
        load(files).statusCode(422).body("errors.pointer", hasItem("/files/" + ownFile()));
    }

    @Test
    void a_pack_of_more_than_two_megabytes_is_refused() {
        Map<String, String> files = files("huge");
        files.put("knowledge.yaml", "#".repeat(3 * 1024 * 1024));
        load(files).statusCode(413).body("type", equalTo("/problems/too-large"));
    }

    @Test
    void an_unknown_version_can_not_be_taken_over() {
        plan("never-loaded", null)
                .statusCode(404)
                .body("type", equalTo("/problems/pack-version-not-found"));
    }

    @Test
    void a_takeover_in_the_past_is_refused() {
        plan(loaded(), Instant.now().minusSeconds(1))
                .statusCode(400)
                .body("errors.pointer", hasItem("/at"))
                .body("errors.rule", hasItem("not-before"));
    }

    @Test
    void the_version_in_force_can_not_be_taken_over_again() {
        plan(firstVersion(), null).statusCode(409).body("type", equalTo("/problems/pack-in-force"));
    }

    @Test
    void a_second_takeover_waits_until_the_first_one_is_cancelled() {
        String version = loaded();
        String other = loaded();
        Instant at = Instant.now().plusSeconds(3_600);
        int id = plan(version, at).statusCode(201).extract().path("id");

        plan(other, at)
                .statusCode(409)
                .body("type", equalTo("/problems/takeover-planned"))
                .body("errors.pointer", hasItem("/packs/takeovers/" + id));
        cancel(id).statusCode(204);
        cancel(id).statusCode(404).body("type", equalTo("/problems/takeover-not-found"));
        plan(other, at).statusCode(201);
    }

    @Test
    void a_takeover_that_has_come_is_not_cancelled() {
        String version = loaded();
        int id = plan(version, null).statusCode(201).extract().path("id");
        awaitRunning(version);
        cancel(id).statusCode(409).body("type", equalTo("/problems/takeover-has-come"));
    }

    @Test
    void a_repeated_request_is_done_once() {
        String version = loaded();
        String key = UUID.randomUUID().toString();
        Instant at = Instant.now().plusSeconds(3_600);
        int id = plan(version, at, key).statusCode(201).extract().path("id");
        plan(version, at, key).statusCode(201).body("id", equalTo(id));
    }

    /// Returns the files of the pack with this version.
    protected static Map<String, String> files(String version) {
        var files = new HashMap<>(PackFiles.of(PACK).texts());
        files.compute(NAMES, (_, text) -> "version: " + version + "\n" + text);
        return files;
    }

    protected static ValidatableResponse load(Map<String, String> files) {
        return given().contentType("application/json; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("files", files))
                .post("/packs")
                .then();
    }

    /// Loads a changed version under a name of its own, and waits until it is checked.
    private String loaded() {
        String version = "v-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> files = files(version);
        change(files, version);
        load(files).statusCode(201).body("version", equalTo(version));
        await().untilAsserted(
                        () -> status().body("instances.checked", everyItem(hasItem(version))));
        return version;
    }

    private static ValidatableResponse differences(String version, @Nullable String from) {
        var request = given();
        if (from != null) {
            request.queryParam("from", from);
        }
        return request.get("/packs/{version}/differences", version).then();
    }

    private static void takeOver(String version) {
        plan(version, null).statusCode(201);
        awaitRunning(version);
    }

    private static void awaitRunning(String version) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        status().body("running", equalTo(version))
                                .body("instances.version", everyItem(equalTo(version))));
    }

    private static ValidatableResponse plan(String version, @Nullable Instant at) {
        return plan(version, at, UUID.randomUUID().toString());
    }

    private static ValidatableResponse plan(String version, @Nullable Instant at, String key) {
        var body = new HashMap<String, Object>(Map.of("version", version));
        if (at != null) {
            body.put("at", at.toString());
        }
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/packs/takeovers")
                .then();
    }

    private static ValidatableResponse cancel(int id) {
        return given().post("/packs/takeovers/" + id + "/cancel").then();
    }

    private static void cancelPlanned() {
        Integer planned = status().extract().path("planned.id");
        if (planned != null) {
            cancel(planned);
        }
    }

    private static ValidatableResponse status() {
        return given().get("/packs").then().statusCode(200);
    }

    private static String firstVersion() {
        return status().extract().path("versions.find { it.loadedBy == 'start' }.version");
    }
}
