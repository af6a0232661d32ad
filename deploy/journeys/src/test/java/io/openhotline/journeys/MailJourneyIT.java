package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aComplaintAboutWaterQuality;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import io.openhotline.journeys.system.Instance;
import io.openhotline.journeys.system.MailServer;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A mail in GBK becomes a ticket, while intake is killed, and is answered by mail; a letter is
/// answered by letter (T6, W5); a published report goes out by mail (T12).
@Order(4)
@ExtendWith(HotlineSystemExtension.class)
class MailJourneyIT {
    private static final Charset GBK = Charset.forName("GBK");

    private final HotlineClient intake;
    private final HotlineClient reporting;
    private final Desk desk;
    private final DepartmentSystem waterPlant;
    private final Instance process;

    MailJourneyIT(HotlineSystem hotline) {
        intake = hotline.client("intake");
        reporting = hotline.client("reporting").as("manager:1301");
        desk = hotline.desk();
        waterPlant = hotline.department("water-plant");
        process = Instance.of(hotline.process("intake-service"));
    }

    @Test
    void a_mail_in_gbk_becomes_one_ticket_and_is_answered_by_mail() throws Exception {
        String customer = "li-" + UUID.randomUUID() + "@example.com";
        try (var mails = MailServer.start()) {
            // given a mail that intake may have begun to fetch when it dies
            mails.deliver(mail(customer, "水质问题", "自来水发黄，有铁锈味，已持续两天。"));
            process.kill();
            assertThat(process.awaitReady(Duration.ofMinutes(2))).isTrue();
            JsonNode matter = awaitMatter("水质问题");

            // when an agent enters it, and the department handles it
            Filed ticket =
                    desk.file(
                            aComplaintAboutWaterQuality()
                                    .by("email")
                                    .entering(matter.path("id").asText()));
            waterPlant.reply(
                    Replies.solvedValidComplaint(
                            waterPlant.awaits(ticket, Issued.class).instruction()));

            // then the customer has the outcome by mail, once
            await().untilAsserted(() -> assertThat(mails.sentTo(customer)).hasSize(1));
            String subject = mails.sentTo(customer).getFirst().getSubject();
            assertThat(subject).contains(ticket.number());
            await().untilAsserted(() -> assertThat(reply(ticket, "status")).isEqualTo("GIVEN"));

            // and what the customer answers to a handled matter waits for an agent
            String answered = "Re: [" + ticket.number() + "] 答复";
            mails.deliver(mail(customer, answered, "还是有点黄。"));
            JsonNode again = awaitMatter(answered);
            assertThat(again.path("aboutTicket").asText()).isEqualTo(ticket.id().toString());
            assertThat(matters("水质问题")).hasSize(1);
            assertThat(mails.sentTo(customer)).hasSize(1);
        }
    }

    @Test
    void a_letter_that_nobody_enters_reaches_a_senior_agent_and_is_answered_by_letter() {
        Instant received = Instant.now().minus(Duration.ofMinutes(110));
        String letter =
                send(
                                "/written-matters",
                                Map.of(
                                        "channel", "letter",
                                        "sender", "王建国",
                                        "subject", "自来水发黄",
                                        "receivedAt", received.toString()))
                        .path("id")
                        .asText();
        await().untilAsserted(() -> {
            JsonNode seen = json("/written-matters/" + letter);
            assertThat(seen.path("status").asText()).isEqualTo("REFERRED");
            assertThat(seen.path("inTime").asBoolean()).isTrue();
        });

        Filed ticket = desk.file(aComplaintAboutWaterQuality().by("letter").entering(letter));
        waterPlant.reply(
                Replies.solvedValidComplaint(
                        waterPlant.awaits(ticket, Issued.class).instruction()));
        await().untilAsserted(() -> assertThat(reply(ticket, "status")).isEqualTo("OPEN"));
        assertThat(reply(ticket, "form")).isEqualTo("LETTER");
        intake.send(
                        Request.post(
                                        "/replies/" + reply(ticket, "id") + "/proof",
                                        Map.of("form", "LETTER", "text", "特此函复。"))
                                .key(UUID.randomUUID().toString()))
                .expect(204);

        assertThat(reply(ticket, "status")).isEqualTo("GIVEN");
    }

    /// Covers T12. The receivers are those of the pack. No report is owed about a time before the
    /// first ticket, so a letter is entered that lay unread for ten weeks.
    @Test
    void a_published_report_reaches_each_receiver_by_mail() throws Exception {
        Instant received = Instant.now().minus(Duration.ofDays(70)).truncatedTo(ChronoUnit.SECONDS);
        Filed letter =
                desk.file(
                        aComplaintAboutWaterQuality()
                                .by("letter")
                                .with("receivedAt", received.toString()));
        waterPlant.reply(
                Replies.solvedValidComplaint(
                        waterPlant.awaits(letter, Issued.class).instruction()));
        String edition = "/editions/" + awaitDraft();
        try (var mails = MailServer.start()) {
            reporting.send(put(edition + "/comment", Map.of("comment", "本月平稳。"))).expect(204);
            reporting
                    .send(new Request("POST", edition + "/publication", Map.of(), null))
                    .expect(204);

            await().untilAsserted(() ->
                    assertThat(reporting.get(edition + "/deliveries").expect(200).items())
                            .extracting(it -> it.path("state").asText())
                            .containsExactly("SENT", "SENT"));
            for (String receiver : List.of("service-office", "management")) {
                assertThat(mails.sentTo(receiver + "@example.com"))
                        .singleElement()
                        .satisfies(mail -> assertThat(mail.getSubject()).startsWith("月度服务报告"));
            }
        }
    }

    private String awaitDraft() {
        return await("a draft of the monthly report")
                .until(
                        () -> reporting.get("/editions?published=false").expect(200).items(),
                        drafts -> !drafts.isEmpty())
                .getFirst()
                .path("id")
                .asText();
    }

    private static Request put(String path, Object body) {
        return new Request("PUT", path, Map.of(), body);
    }

    private JsonNode awaitMatter(String subject) {
        return await().ignoreException(UncheckedIOException.class)
                .until(() -> matters(subject), found -> found.size() == 1)
                .getFirst();
    }

    private List<JsonNode> matters(String subject) {
        return intake.get("/written-matters?channel=email&limit=200").expect(200).items().stream()
                .filter(item -> item.path("subject").asText().equals(subject))
                .toList();
    }

    private JsonNode send(String path, Map<String, ?> body) {
        return intake.send(Request.post(path, body).key(UUID.randomUUID().toString()))
                .expect(201)
                .json();
    }

    private JsonNode json(String path) {
        return intake.get(path).expect(200).json();
    }

    private String reply(Filed ticket, String field) {
        return json("/tickets/" + ticket.id() + "/replies").at("/items/0/" + field).asText();
    }

    private static byte[] mail(String from, String subject, String text) {
        var mail = new ByteArrayOutputStream();
        mail.writeBytes(
                """
                From: %s
                Message-ID: <%s@example.com>
                Subject: =?gb2312?B?%s?=
                Content-Type: text/plain; charset=gb2312

                """
                        .formatted(
                                from,
                                UUID.randomUUID(),
                                Base64.getEncoder().encodeToString(subject.getBytes(GBK)))
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        mail.writeBytes(text.getBytes(GBK));
        return mail.toByteArray();
    }
}
