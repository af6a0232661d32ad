package io.openhotline.followup.sequel;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.followup.sequel.domain.SequelCommand.Examine;
import io.openhotline.followup.sequel.domain.SequelCommand.Raise;
import io.openhotline.followup.sequel.domain.SequelCommand.SignOff;
import io.openhotline.platform.actor.Actor;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SequelContractTest {
    @Test
    void an_examination_matches_its_golden_file() throws IOException {
        assertGolden(
                SequelContract.toContract(
                        new Examine(
                                Golden.FOLLOW_UP,
                                "回填未压实，路面两次沉降",
                                true,
                                "抢修须先通水，路面另行修复",
                                "重新压实并铺设沥青",
                                Actor.SYSTEM,
                                Instant.parse("2026-11-27T09:10:00Z")),
                        Golden.TICKET,
                        4));
    }

    @Test
    void a_new_matter_matches_its_golden_file() throws IOException {
        assertGolden(
                SequelContract.toContract(
                        new Raise(
                                Golden.FOLLOW_UP,
                                UUID.fromString("019a0b3e-5c00-7000-8000-000000000125"),
                                "water-quality",
                                "停水后水发黄，有异味。",
                                Actor.SYSTEM,
                                Instant.parse("2026-11-17T02:31:00Z")),
                        Golden.TICKET));
    }

    @Test
    void a_sign_off_matches_its_golden_file_without_names() throws IOException {
        assertGolden(
                SequelContract.toContract(
                        new SignOff(
                                Golden.FOLLOW_UP,
                                "李秀英",
                                Golden.ATTACHMENT,
                                "王师傅",
                                Instant.parse("2026-11-19T07:00:00Z"),
                                Actor.SYSTEM,
                                Instant.parse("2026-11-19T07:05:00Z")),
                        Golden.TICKET,
                        2));
    }

    private static void assertGolden(Event event) throws IOException {
        assertThat(EventJson.MAPPER.readTree(EventJson.write(event)))
                .isEqualTo(Golden.tree(EventTypes.of(event)));
    }
}
