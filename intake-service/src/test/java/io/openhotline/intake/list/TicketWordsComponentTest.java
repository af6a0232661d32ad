package io.openhotline.intake.list;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.testing.Filing;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests which spellings and which texts of a ticket a search finds (F5), among the newest tickets
/// and among older ones.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class TicketWordsComponentTest {
    private static final Instant AT = Instant.parse("2026-11-17T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "'ＤＮ２００ 管道爆裂，位于解放东路２号楼３单元', DN200",
        "'ＤＮ２００ 管道爆裂，位于解放东路２号楼３单元', dn200",
        "'ＤＮ２００ 管道爆裂，位于解放东路２号楼３单元', ｄｎ２００",
        "'ＤＮ２００ 管道爆裂，位于解放东路２号楼３单元', 2号楼",
        "'人民路 128 号门前漏水', 人民路128号",
        "'人民路128号门前漏水', 人民路 128 号",
        "'东湖大道 99 弄 7 号', 99弄",
        "'小区门口漏水', '  漏水  '",
        "'café 门口积水', cafe\u0301",
        "'café 门口积水', CAFÉ门口",
        "'春江花園二期水壓低', 春江花园",
        "'春江花園二期水壓低', 水压",
        "'春江花园二期水压低', 春江花園"
    })
    void a_text_is_found_in_another_spelling_f5(String text, String query) {
        String phone = aPhone();
        UUID newest =
                filed(aLeakReport().with("/customer/phone", phone).with("/description", text));
        UUID older = older(phone, aLeakReport().with("/place/address", text));

        assertThat(found(given(), phone, query)).containsExactly(newest, older);
    }

    @Test
    void supplements_answers_causes_and_remedies_are_found_f5() {
        String phone = aPhone();
        UUID id = filed(aLeakReport().with("/customer/phone", phone));
        post(id, "supplements", Map.of("text", "地下車庫入口也進水")).statusCode(201);
        try (var wire = Wire.connect()) {
            wire.send(Topics.WORK_ORDERS, issued(id));
            wire.send(Topics.WORK_ORDERS, completed(id));
        }
        UUID answered = filed(aLeakReport().with("/customer/phone", phone));
        post(answered, "answer", Map.of("answer", "请先关闭入户总阀")).statusCode(200);

        await().untilAsserted(() -> assertThat(found(given(), phone, "承插口脱落")).containsExactly(id));
        assertThat(found(given(), phone, "哈夫节")).containsExactly(id);
        assertThat(found(given(), phone, "地下车库")).containsExactly(id);
        assertThat(found(given(), phone, "入户总阀")).containsExactly(answered);
    }

    @Test
    void a_name_is_found_by_the_desk_and_not_by_the_app_that_filed_it_f5() {
        String phone = aPhone();
        Filing filing = aLeakReport().with("/customer/phone", phone).with("/customer/name", "赵钱孙");
        UUID newest = filed(filing);
        UUID older = older(phone, filing);

        assertThat(found(given(), phone, "赵钱孙")).containsExactly(newest, older);
        assertThat(found(as("agent:1001"), phone, "趙錢孫")).containsExactly(newest, older);

        String app = "customer:" + phone.substring(1);
        UUID own = filedBy(as(app), filing.with("/channel", "app").without("/receivedAt"));
        assertThat(ids(as(app), Map.of("q", "赵钱孙"))).isEmpty();
        assertThat(ids(as(app), Map.of("q", "和平路"))).containsExactly(own);
    }

    @Test
    void a_ticket_is_found_once_when_several_of_its_texts_match() {
        String phone = aPhone();
        UUID id = older(phone, aLeakReport().with("/description", "阀门井冒水"));
        post(id, "supplements", Map.of("text", "阀门井仍在冒水")).statusCode(201);

        assertThat(found(given(), phone, "阀门井")).containsExactly(id);
    }

    @Test
    void a_ticket_number_is_found_as_people_type_it_f5() {
        UUID id = filed(aLeakReport());
        String number = ticket(id).getString("number");
        String digits = number.replace("-", "");
        List<String> spellings =
                List.of(
                        number,
                        digits,
                        " " + number + " ",
                        number.replace("-", "－"),
                        number.replace("-", " "),
                        fullWidth(number));

        for (String spelling : spellings) {
            given().pathParam("number", spelling)
                    .get("/tickets/{number}")
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(id.toString()));
            assertThat(ids(given(), Map.of("q", spelling))).containsExactly(id);
        }
    }

    private static UUID older(String phone, Filing filing) {
        UUID id =
                UUID.fromString(
                        file(
                                        as("import:2018"),
                                        UUID.randomUUID().toString(),
                                        filing.with("/customer/phone", phone)
                                                .with("/receivedAt", "2018-01-05T01:00:00Z"))
                                .statusCode(201)
                                .extract()
                                .path("id"));
        // Three newer ones, which are compared one by one.
        for (int i = 0; i < 3; i++) {
            file(
                            as("import:2018"),
                            UUID.randomUUID().toString(),
                            aLeakReport()
                                    .with("/customer/phone", phone)
                                    .with("/customer/name", "王芳")
                                    .with("/description", "另一件事")
                                    .with("/receivedAt", "2018-02-05T01:00:00Z"))
                    .statusCode(201);
        }
        return id;
    }

    private static List<UUID> found(RequestSpecification caller, String phone, String query) {
        return ids(caller, Map.of("phone", phone, "q", query));
    }

    private static List<UUID> ids(RequestSpecification caller, Map<String, String> filters) {
        return caller
                .contentType("application/json")
                .body(filters)
                .post("/tickets/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class)
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    private static WorkOrderEvent issued(UUID ticket) {
        return new WorkOrderEvent.Issued(
                ticket,
                new UUID(7, 7),
                "2026-0000123-6/1",
                "engineering",
                1,
                "leak",
                null,
                AT,
                AT,
                AT,
                null);
    }

    private static WorkOrderEvent completed(UUID ticket) {
        return new WorkOrderEvent.Completed(
                ticket,
                new UUID(7, 7),
                "engineering",
                1,
                Outcome.SOLVED,
                "承插口脱落",
                "安装哈夫节一处",
                null,
                AT,
                AT,
                null);
    }

    private static String fullWidth(String text) {
        return text.codePoints()
                .map(c -> c + '！' - '!')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String aPhone() {
        return "137%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
    }
}
