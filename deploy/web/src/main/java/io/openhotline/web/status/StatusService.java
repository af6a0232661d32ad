package io.openhotline.web.status;

import io.openhotline.web.status.Follow.Catalogue;
import io.openhotline.web.status.Follow.Course;
import io.openhotline.web.status.Follow.Refusal;
import io.openhotline.web.status.Follow.Request;
import io.openhotline.web.status.IntakeClient.Answer;
import io.openhotline.web.status.StatusPage.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads and writes about one ticket that a customer follows.
@ApplicationScoped
class StatusService {
    private static final ZoneId NOT_KNOWN = ZoneId.of("Asia/Shanghai");
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;

    private final IntakeClient intake;
    private volatile @Nullable ZoneId zone;

    StatusService(IntakeClient intake) {
        this.intake = intake;
    }

    /// The course of the ticket, or a message that says why there is none.
    record Found(@Nullable Course course, @Nullable Message message) {}

    Found find(String number, String proof, boolean english) {
        Answer answer =
                intake.ask(
                        "/tickets/follow", request(number, proof, null, null), language(english));
        return answer.isSuccess()
                ? new Found(intake.read(answer.body(), Course.class), null)
                : new Found(null, new Message(false, why(answer, english)));
    }

    Message supplement(String number, String proof, String text, boolean english, String key) {
        return said(
                intake.write(
                        "/tickets/follow/supplements",
                        request(number, proof, text, null),
                        language(english),
                        key),
                english,
                english ? "Added. Thank you." : "已补充，谢谢。");
    }

    Message withdraw(String number, String proof, String reason, boolean english, String key) {
        return said(
                intake.write(
                        "/tickets/follow/withdrawal",
                        request(number, proof, null, reason),
                        language(english),
                        key),
                english,
                english ? "Withdrawn." : "已撤销。");
    }

    /// Returns the time zone of the hotline, which doesn't change while it runs.
    ZoneId zone() {
        ZoneId known = zone;
        if (known != null) {
            return known;
        }
        Answer answer = intake.get("/categories");
        if (!answer.isSuccess()) {
            return NOT_KNOWN;
        }
        ZoneId read = ZoneId.of(intake.read(answer.body(), Catalogue.class).timeZone());
        zone = read;
        return read;
    }

    /// A code has letters; a telephone number has none.
    static Request request(
            String number, String proof, @Nullable String text, @Nullable String reason) {
        boolean isCode = proof.chars().anyMatch(Character::isLetter);
        return new Request(
                number.strip(), isCode ? proof : null, isCode ? null : proof, text, reason);
    }

    private Message said(Answer answer, boolean english, String done) {
        return answer.isSuccess()
                ? new Message(true, done)
                : new Message(false, why(answer, english));
    }

    private String why(Answer answer, boolean english) {
        if (answer.status() == NOT_FOUND || answer.status() == BAD_REQUEST) {
            return english
                    ? "Nothing found. Please check the number and the telephone number or code."
                    : "没有查到，请核对工单号与电话（或查询码）。";
        }
        if (answer.status() == CONFLICT || answer.status() == TOO_MANY_REQUESTS) {
            return Objects.requireNonNullElse(
                    intake.read(answer.body(), Refusal.class).title(),
                    Integer.toString(answer.status()));
        }
        return english ? "The system is away. Please try again soon." : "系统暂时不可用，请稍后再试。";
    }

    private static String language(boolean english) {
        return english ? "en" : "zh";
    }
}
