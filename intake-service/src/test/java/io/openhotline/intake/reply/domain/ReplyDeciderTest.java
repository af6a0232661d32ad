package io.openhotline.intake.reply.domain;

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
        assertThat(ReplyDecider.settled(SENDING, true)).isEqualTo(GIVEN);
        assertThat(ReplyDecider.settled(SENDING, false)).isEqualTo(OPEN);
        assertThat(ReplyDecider.settled(OPEN, true)).isEqualTo(GIVEN);
        assertThat(ReplyDecider.settled(OPEN, false)).isEqualTo(OPEN);
        assertThat(ReplyDecider.settled(GIVEN, false)).isEqualTo(GIVEN);
        assertThat(ReplyDecider.settled(DROPPED, true)).isEqualTo(DROPPED);
    }
}
