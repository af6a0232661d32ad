package io.openhotline.journeys.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.demo.DemoCommand;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.Reconciliation;
import io.openhotline.testplatform.issuer.TestTokens;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// Creates the data of `UpgradeJourneyIT` with the previous version. Not a test of the build; the
/// README beside the data says how to run it.
class UpgradeDump {
    private static final Map<String, String> OTHERS =
            Map.of("surveyor", ":3101", "inspector", ":3001", "supervisor", ":1201");

    private static final Path FOLDER = Path.of("target", "version-before").toAbsolutePath();

    @Test
    void play_the_demo_leave_work_open_and_write_the_databases() {
        try (HotlineSystem hotline = HotlineSystem.start(HotlineSystem.options(FOLDER))) {
            playTheDemo(hotline);
            Map<LeftOpen, Filed> tickets = new OpenWork(hotline).tickets();
            new Reconciliation(hotline.databases()).awaitAgreement();
            String month = YearMonth.now(ZoneId.of("Asia/Shanghai")).toString();
            Filed unsettled = Objects.requireNonNull(tickets.get(LeftOpen.UNPUBLISHED_SUPPLEMENT));
            var responses = Recorder.record(hotline, month, unsettled);
            try (var _ = hotline.without("kafka")) {
                hotline.desk().supplement(unsettled, OpenWork.SUPPLEMENT);
                new PreviousVersion(month, tickets, responses).save(hotline);
            }
        }
    }

    /// Surveys and inspects with other people than the first receivers of the tickets.
    private static String account(String role) {
        return role + OTHERS.getOrDefault(role, ":1001");
    }

    private static void playTheDemo(HotlineSystem hotline) {
        int status =
                new CommandLine(new DemoCommand(role -> () -> TestTokens.of(account(role))))
                        .execute(
                                "--intake",
                                hotline.url("intake"),
                                "--dispatch",
                                hotline.url("dispatch"),
                                "--followup",
                                hotline.url("followup"),
                                "--reporting",
                                hotline.url("reporting"),
                                "--clients",
                                hotline.clients().toString());
        assertThat(status).isZero();
    }
}
