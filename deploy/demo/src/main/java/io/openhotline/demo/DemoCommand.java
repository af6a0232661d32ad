package io.openhotline.demo;

import io.openhotline.client.Catalogue;
import io.openhotline.client.CommandException;
import io.openhotline.client.KafkaLogin;
import io.openhotline.client.PortPlan;
import io.openhotline.client.ServiceUnreachable;
import io.openhotline.client.TopicPrefix;
import io.openhotline.client.token.LocalAccounts;
import io.openhotline.client.token.Tokens;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `hotline demo`. Exit status 0: every check passed; 1: one failed.
@Command(
        name = "demo",
        description = {
            "Plays a day of the hotline on a running system, through its public interfaces alone.",
            "Knows the packs water-utility, telecom, call-centre-400, property-management and",
            "city-card. File no other tickets meanwhile."
        },
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--pack",
            paramLabel = "NAME",
            description = "the pack that runs; without it, the one that was started last")
    private @Nullable String pack;

    @Option(
            names = "--list",
            description = {
                "print the scenes of the pack with the requirements that each one shows, and play",
                "nothing; without --pack, those of all packs"
            })
    private boolean list;

    @Option(names = "--intake", paramLabel = "URL", description = "the intake service")
    private @Nullable URI intake;

    @Option(names = "--dispatch", paramLabel = "URL", description = "the dispatch service")
    private @Nullable URI dispatch;

    @Option(names = "--followup", paramLabel = "URL", description = "the follow-up service")
    private @Nullable URI followUp;

    @Option(names = "--reporting", paramLabel = "URL", description = "the reporting service")
    private @Nullable URI reporting;

    @Option(
            names = "--clients",
            paramLabel = "FOLDER",
            description = "the files with which departments log in to Kafka")
    private @Nullable Path clients;

    private final BiFunction<String, String, Tokens> accounts;

    /// Uses the accounts of the system that runs on this machine.
    public DemoCommand() {
        this((pack, role) -> LocalAccounts.of(pack, System.getenv()).tokens(role));
    }

    /// @param accounts the tokens of an account, by its role
    public DemoCommand(Function<String, Tokens> accounts) {
        this((_, role) -> accounts.apply(role));
    }

    private DemoCommand(BiFunction<String, String, Tokens> accounts) {
        this.accounts = accounts;
    }

    @SuppressWarnings("NullAway.Init") // picocli fills it
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            new SceneList(pack == null ? Programme.all() : List.of(Programme.of(pack))).print(out);
            return 0;
        }
        return play(out);
    }

    private int play(PrintWriter out) {
        Programme programme = Programme.of(pack == null ? StartedPack.of(System.getenv()) : pack);
        Services services =
                Services.at(
                        programme.desk(),
                        url(intake, "intake"),
                        url(dispatch, "dispatch"),
                        url(followUp, "followup"),
                        url(reporting, "reporting"),
                        role -> accounts.apply(programme.pack(), role));
        checkItRuns(services.intake().base(), programme);
        var deeds = new Deeds();
        Map<String, Department> departments = departments(programme, deeds);
        try {
            play(
                    programme,
                    new Stage(
                            new Narrator(out), services, departments, deeds, url(null, "gateway")));
            out.println("\nEvery check passed · 全部检查通过。");
            return 0;
        } catch (UnexpectedResult | ServiceUnreachable e) {
            out.println("\nCHECK FAILED · 检查未通过: " + e.getMessage());
            return 1;
        } finally {
            departments.values().forEach(Department::close);
            out.flush();
        }
    }

    private static void play(Programme programme, Stage stage) {
        ReportScene report = ReportScene.before(stage);
        for (Scene scene : programme.scenes()) {
            stage.narrator().scene(scene.title());
            scene.play(stage);
        }
        report.play(stage);
    }

    private Map<String, Department> departments(Programme programme, Deeds deeds) {
        Path folder =
                clients == null
                        ? StartedPack.home(System.getenv())
                                .resolve(programme.pack())
                                .resolve("clients")
                        : clients;
        var departments = new LinkedHashMap<String, Department>();
        programme
                .departments()
                .forEach(code ->
                        departments.put(
                                code,
                                new Department(
                                        code,
                                        login(folder, code),
                                        TopicPrefix.from(System.getenv()),
                                        deeds,
                                        programme.heads().get(code))));
        return departments;
    }

    private static Map<String, Object> login(Path folder, String code) {
        return KafkaLogin.of(folder.resolve("department-" + code + ".properties")).settings();
    }

    private void checkItRuns(URI intake, Programme programme) {
        if (!Catalogue.at(intake, accounts.apply(programme.pack(), "agent"))
                .of("categories")
                .contains(programme.category())) {
            throw new CommandException(
                    "the system at " + intake + " does not run the pack " + programme.pack());
        }
    }

    private static URI url(@Nullable URI given, String part) {
        return given == null
                ? URI.create("http://localhost:" + PortPlan.from(System.getenv()).of(part))
                : given;
    }
}
