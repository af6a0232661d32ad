package io.openhotline.intake.timeline;

import io.openhotline.contracts.TicketEvent.ReplyForm;
import io.openhotline.platform.policy.LocalText;

/// Writes the lines of the timeline about replies to customers.
final class ReplyTexts {
    private ReplyTexts() {}

    static LocalText replied(ReplyForm form) {
        LocalText how = name(form);
        return new LocalText(
                "已答复客户（%s）".formatted(how.zh()), "The customer was told (%s)".formatted(how.en()));
    }

    static LocalText forCustomer(ReplyForm form) {
        LocalText how = name(form);
        return new LocalText(
                "已将处理结果答复您（%s）".formatted(how.zh()),
                "You were told the outcome (%s)".formatted(how.en()));
    }

    static LocalText returned(ReplyForm form) {
        LocalText how = name(form);
        return new LocalText(
                "答复未送达（%s），待重新答复".formatted(how.zh()),
                "The reply came back (%s) and is to be given again".formatted(how.en()));
    }

    private static LocalText name(ReplyForm form) {
        return switch (form) {
            case CALL -> new LocalText("电话", "call");
            case SMS -> new LocalText("短信", "text message");
            case EMAIL -> new LocalText("电子邮件", "e-mail");
            case LETTER -> new LocalText("信函", "letter");
            case FAX -> new LocalText("传真", "fax");
            case WECHAT -> new LocalText("微信", "WeChat");
            case IN_PERSON -> new LocalText("当面", "in person");
        };
    }
}
