package io.openhotline.dispatch.person;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.openhotline.contracts.DepartmentInstruction.Assigned;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.DepartmentInstruction.ReplyRefused;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.Responsible;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Covers C2 with the persons of the water pack: 张伟 takes the leaks of engineering, and 李娜 stands
/// in for him.
@QuarkusTest
class PersonComponentTest extends RunningDispatch {
    static final String CREW = "department:engineering";
    static final String SALES = "department:sales-office";
    static final Responsible ZHANG = new Responsible("E-0417", "张伟");
    static final Responsible LI = new Responsible("E-0422", "李娜");

    @AfterEach
    void everybodyIsBack() {
        command(CREW, "E-0417", "return", Map.of());
    }

    @Test
    void the_instruction_names_the_responsible_person_who_passes_it_on_over_the_topic() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        assertThat(instructions("engineering", leak.id(), Issued.class))
                .extracting(Issued::responsible)
                .containsExactly(ZHANG);

        reply("engineering", new DepartmentReply.Assign(leak.id(), order, "E-0422"));
        reply("engineering", new DepartmentReply.Delegate(leak.id(), order, "E-0511", "转交"));
        reply("engineering", new DepartmentReply.Delegate(leak.id(), order, "E-0422", "在外抢修"));
        eventually(
                () -> assertThat(workOrder(order).getString("responsible.name")).isEqualTo("李娜"));

        assertThat(instructions("engineering", leak.id(), ReplyRefused.class))
                .extracting(ReplyRefused::problem)
                .containsExactly("/problems/already-assigned", "/problems/person-unknown");
        assertThat(instructions("engineering", leak.id(), Assigned.class))
                .extracting(Assigned::responsible)
                .containsExactly(LI);
        assertThat(facts(leak.id()))
                .containsExactly("workorder.issued.v1", "workorder.assigned.v1");
        assertThat(status(order)).isEqualTo("ISSUED");
    }

    @Test
    void who_is_away_has_a_stand_in_until_the_return() {
        command(CREW, "E-0417", "absences", Map.of("until", inDays(2))).statusCode(204);

        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        assertThat(instructions("engineering", leak.id(), Issued.class))
                .extracting(Issued::responsible)
                .containsExactly(LI);
        post(CREW, order, "delegation", Map.of("person", "E-0417", "reason", "专业对口"))
                .statusCode(409)
                .body("type", equalTo("/problems/person-away"));
        command(CREW, "E-0417", "return", Map.of()).statusCode(204);
        command(CREW, "E-0417", "return", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/not-away"));
        post(CREW, order, "delegation", Map.of("person", "E-0417", "reason", "专业对口"))
                .statusCode(200)
                .body("responsible.name", equalTo("张伟"));
    }

    @Test
    void a_department_sees_and_changes_its_own_persons_only() {
        command(CREW, "E-0417", "absences", Map.of("until", inDays(1))).statusCode(204);

        as(CREW).get("/persons")
                .then()
                .statusCode(200)
                .body("code", contains("E-0417", "E-0422"))
                .body("[0].absences", hasSize(1))
                .body("[1].absences", empty());
        as("supervisor:1201").get("/persons").then().body("name", hasItem("王芳"));
        command(SALES, "E-0417", "absences", Map.of("until", inDays(1)))
                .statusCode(404)
                .body("type", equalTo("/problems/person-not-found"));
        command("agent:1001", "E-0417", "absences", Map.of("until", inDays(1))).statusCode(403);
    }

    @Test
    void a_wrong_value_is_named() {
        UUID order = id(dispatched(aLeakReport()));

        command(CREW, "E-0417", "absences", Map.of("until", "2020-01-01T00:00:00Z"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/until"));
        command(CREW, "E-0417", "absences", Map.of()).statusCode(400);
        command(CREW, "张伟", "absences", Map.of("until", inDays(1))).statusCode(404);
        post(CREW, order, "assignment", Map.of("person", "")).statusCode(400);
        post(CREW, order, "assignment", Map.of("person", "x".repeat(41))).statusCode(400);
        post(CREW, order, "delegation", Map.of("person", "E-0422"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/reason"));
        post(CREW, order, "delegation", Map.of("person", "张伟", "reason", "转交"))
                .statusCode(422)
                .body("type", equalTo("/problems/person-unknown"));
    }

    private static String inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days)).toString();
    }

    private static ValidatableResponse command(
            String caller, String person, String command, Map<String, ?> body) {
        return as(caller).body(body).post("/persons/{code}/" + command, person).then();
    }
}
