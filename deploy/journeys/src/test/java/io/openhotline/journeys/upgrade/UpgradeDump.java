package io.openhotline.journeys.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.demo.DemoCommand;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.system.Books;
import io.openhotline.journeys.system.Hotline;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// Makes the data of `UpgradeJourneyIT` with the version before. No test: run by hand, as the
/// README beside the data says.
class UpgradeDump {
    private static final Path FOLDER = Path.of("target", "version-before").toAbsolutePath();

    @Test
    void play_the_demo_leave_work_open_and_write_the_databases() {
        try (Hotline hotline = Hotline.start(Hotline.options(FOLDER))) {
            playTheDemo(hotline);
            Map<LeftOpen, Filed> tickets = new ClosingTime(hotline).tickets();
            new Books(hotline.databases()).awaitAgreement(Duration.ofSeconds(30));
            String month = YearMonth.now(ZoneId.of("Asia/Shanghai")).toString();
            Filed unsettled = Objects.requireNonNull(tickets.get(LeftOpen.UNPUBLISHED_SUPPLEMENT));
            var answers = Recorder.record(hotline, month, unsettled);
            try (var _ = hotline.without("kafka")) {
                hotline.desk().supplement(unsettled, ClosingTime.SUPPLEMENT);
                new VersionBefore(month, tickets, answers).save(hotline);
            }
        }
    }

    private static void playTheDemo(Hotline hotline) {
        int status =
                new CommandLine(new DemoCommand())
                        .execute(
                                "--intake",
                                hotline.url("intake"),
                                "--dispatch",
                                hotline.url("dispatch"),
                                "--followup",
                                hotline.url("followup"),
                                "--reporting",
                                hotline.url("reporting"),
                                "--kafka",
                                hotline.bootstrapServers());
        assertThat(status).isZero();
    }
}
