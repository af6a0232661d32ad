package io.openhotline.intake.reply.domain;

import static io.openhotline.intake.reply.domain.Delivery.FAILED;
import static io.openhotline.intake.reply.domain.Delivery.RETURNED;
import static io.openhotline.intake.reply.domain.Delivery.TAKEN;
import static io.openhotline.intake.reply.domain.ReplyStatus.DROPPED;
import static io.openhotline.intake.reply.domain.ReplyStatus.GIVEN;
import static io.openhotline.intake.reply.domain.ReplyStatus.OPEN;
import static io.openhotline.intake.reply.domain.ReplyStatus.SENDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.reply.domain.ReplyDecision.Agreed;
import io.openhotline.intake.reply.domain.ReplyDecision.Refused;
import org.junit.jupiter.api.Test;

class ReplyDeciderTest {
    @Test
    void an_open_reply_is_given_sent_or_dropped() {
        assertThat(ReplyDecider.give(OPEN)).isEqualTo(new Agreed(GIVEN));
        assertThat(ReplyDecider.send(OPEN)).isEqualTo(new Agreed(SENDING));
        assertThat(ReplyDecider.drop(OPEN)).isEqualTo(new Agreed(DROPPED));
    }

    @Test
    void nobody_is_told_twice() {
        assertThat(ReplyDecider.give(SENDING)).isEqualTo(new Refused(ReplyRefusal.REPLY_UNDER_WAY));
        assertThat(ReplyDecider.give(GIVEN)).isEqualTo(new Refused(ReplyRefusal.REPLY_GIVEN));
        assertThat(ReplyDecider.send(DROPPED)).isEqualTo(new Refused(ReplyRefusal.REPLY_DROPPED));
    }

    @Test
    void a_mail_that_was_sent_is_a_reply_and_one_that_was_not_leaves_it_open() {
        assertThat(ReplyDecider.settled(SENDING, TAKEN)).isEqualTo(GIVEN);
        assertThat(ReplyDecider.settled(SENDING, FAILED)).isEqualTo(OPEN);
        assertThat(ReplyDecider.settled(OPEN, TAKEN)).isEqualTo(GIVEN);
        assertThat(ReplyDecider.settled(OPEN, FAILED)).isEqualTo(OPEN);
        assertThat(ReplyDecider.settled(GIVEN, FAILED)).isEqualTo(GIVEN);
        assertThat(ReplyDecider.settled(DROPPED, TAKEN)).isEqualTo(DROPPED);
    }

    @Test
    void a_mail_that_came_back_has_told_nobody() {
        assertThat(ReplyDecider.settled(GIVEN, RETURNED)).isEqualTo(OPEN);
        assertThat(ReplyDecider.settled(SENDING, RETURNED)).isEqualTo(OPEN);
        assertThat(ReplyDecider.settled(OPEN, RETURNED)).isEqualTo(OPEN);
        assertThat(ReplyDecider.settled(DROPPED, RETURNED)).isEqualTo(DROPPED);
    }
}
