package io.openhotline.dispatch.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.DepartmentInstruction.ReplyParked;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.platform.inbox.ParkedRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParkedReplyContractTest {
    static final String REPLY = "019a0b3e-5c00-7000-8000-000000000401";
    static final Instant AT = Instant.parse("2026-11-18T00:50:02Z");

    @Test
    void a_parked_reply_is_published_as_agreed() {
        ParkedRecord reply =
                reply(
                        Golden.TICKET.toString(),
                        "{\"workOrderId\": \"" + Golden.WORK_ORDER + "\"}",
                        "remedy",
                        "has 2001 characters, more than 2000");

        assertThat(Golden.tree(EventJson.write(ParkedReplyContract.parked(reply, AT))))
                .isEqualTo(Golden.tree(EventTypes.INSTRUCTION_REPLY_PARKED));
    }

    @Test
    void a_repaired_reply_is_published_as_agreed() {
        ParkedRecord reply =
                reply(
                        Golden.TICKET.toString(),
                        "{\"workOrderId\": \"" + Golden.WORK_ORDER + "\"}",
                        null,
                        "");

        assertThat(
                        Golden.tree(
                                EventJson.write(
                                        ParkedReplyContract.repaired(
                                                reply, Instant.parse("2026-11-18T01:20:00Z")))))
                .isEqualTo(Golden.tree(EventTypes.INSTRUCTION_REPLY_REPAIRED));
    }

    @Test
    void a_reply_without_a_readable_ticket_has_neither_ticket_nor_work_order() {
        for (String text :
                new @Nullable String[] {null, "", "{", "[]", "null", "{\"ticketId\": 7}"}) {
            ParkedRecord reply = reply("工单", text, null, "the payload is not JSON");

            assertThat(ParkedReplyContract.parked(reply, AT))
                    .isEqualTo(
                            new ReplyParked(
                                    null, null, REPLY, null, "the payload is not JSON", AT));
        }
    }

    @Test
    void a_ticket_is_read_from_the_payload_if_the_key_is_none() {
        ParkedRecord reply =
                reply("x", "{\"ticketId\": \"" + Golden.TICKET + "\"}", null, "the key must be");

        assertThat(ParkedReplyContract.ticketId(reply)).contains(Golden.TICKET);
        assertThat(ParkedReplyContract.key(reply)).isEqualTo(Golden.TICKET);
    }

    private static ParkedRecord reply(
            String key, @Nullable String text, @Nullable String field, String rule) {
        return new ParkedRecord(Topics.replies("engineering"), key, REPLY, text, field, rule);
    }
}
