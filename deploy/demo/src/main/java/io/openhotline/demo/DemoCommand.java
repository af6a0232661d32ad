package io.openhotline.demo;

import io.openhotline.client.Catalogue;
import io.openhotline.client.CommandException;
import io.openhotline.client.PortPlan;
import io.openhotline.client.ServiceGone;
import java.io.PrintWriter;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `hotline demo`. Exit status 0: everything was as told; 1: something wasn't.
@Command(
        name = "demo",
        description = {
            "Plays a day of the hotline on a running system, through its public interfaces alone.",
            "Plays on the pack water-utility; nobody else should file tickets meanwhile."
        },
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    private static final List<String> DEPARTMENTS =
            List.of("sales-office", "engineering", "water-plant", "technical");
    private static final List<Scene> DAY =
            List.of(
                    new FirstContact(),
                    new LargeLeak(),
                    new SmallLeak(),
                    new Rework(),
                    new Supplement(),
                    new Withdrawal(),
                    new Returned(),
                    new ParkedReply(),
                    new Unreachable());

    @Option(names = "--intake", paramLabel = "URL", description = "the intake service")
    private @Nullable URI intake;

    @Option(names = "--dispatch", paramLabel = "URL", description = "the dispatch service")
    private @Nullable URI dispatch;

    @Option(names = "--followup", paramLabel = "URL", description = "the follow-up service")
    private @Nullable URI followUp;

    @Option(names = "--reporting", paramLabel = "URL", description = "the reporting service")
    private @Nullable URI reporting;

    @Option(names = "--kafka", paramLabel = "HOST:PORT", description = "the Kafka broker")
    private @Nullable String kafka;

    @SuppressWarnings("NullAway.Init") // picocli fills it
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Services services =
                Services.at(
                        url(intake, "intake"),
                        url(dispatch, "dispatch"),
                        url(followUp, "followup"),
                        url(reporting, "reporting"));
        checkItRuns(services.intake().base());
        Map<String, Department> departments = departments();
        try {
            play(new Stage(new Narrator(out), services, departments));
            out.println("\nEverything was as told · 一切如所述。");
            return 0;
        } catch (NotAsTold | ServiceGone e) {
            out.println("\nNOT AS TOLD · 与所述不符: " + e.getMessage());
            return 1;
        } finally {
            departments.values().forEach(Department::close);
            out.flush();
        }
    }

    private static void play(Stage stage) {
        MonthlyReport report = MonthlyReport.before(stage);
        DAY.forEach(scene -> scene.play(stage));
        report.tell(stage);
    }

    private Map<String, Department> departments() {
        String broker =
                kafka == null ? "localhost:" + PortPlan.from(System.getenv()).of("kafka") : kafka;
        var departments = new LinkedHashMap<String, Department>();
        DEPARTMENTS.forEach(code -> departments.put(code, new Department(code, broker)));
        return departments;
    }

    private static void checkItRuns(URI intake) {
        if (!Catalogue.at(intake).of("categories").contains("consult-price")) {
            throw new CommandException(
                    "the system at " + intake + " does not run the pack water-utility");
        }
    }

    private static URI url(@Nullable URI given, String part) {
        return given == null
                ? URI.create("http://localhost:" + PortPlan.from(System.getenv()).of(part))
                : given;
    }
}
