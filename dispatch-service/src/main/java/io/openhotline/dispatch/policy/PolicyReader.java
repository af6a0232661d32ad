package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.clock.domain.ExtensionRule;
import io.openhotline.dispatch.clock.domain.Targets;
import io.openhotline.dispatch.ladder.domain.Ladders;
import io.openhotline.dispatch.party.domain.DisputeRules;
import io.openhotline.platform.condition.ConditionCompiler;
import io.openhotline.platform.condition.FieldType;
import io.openhotline.platform.deadline.CalendarCompiler;
import io.openhotline.platform.deadline.HolidayFiles;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.policy.Findings;
import io.openhotline.platform.policy.PackNames;
import io.openhotline.platform.policy.PackVersion;
import io.openhotline.platform.policy.PolicyFile;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Reads `dispatch.yaml` into a policy, or refuses it with everything that is wrong with it.
public final class PolicyReader {
    /// Holds for a pack that says nothing about appeals.
    private static final Duration APPEALS_WITHIN = Duration.ofDays(10);

    /// The record of the file, for its JSON Schema.
    public static final Class<?> DOCUMENT = PolicyDocument.class;

    private PolicyReader() {}

    /// Reads the pack with its holiday files.
    public static DispatchPolicy readPack(Path pack, Validator validator) {
        DispatchPolicy policy = read(pack.resolve("dispatch.yaml"), validator);
        policy.count(HolidayFiles.read(pack, policy.writtenCalendars(), validator));
        return policy;
    }

    public static DispatchPolicy read(Path file, Validator validator) {
        PackNames names = PackNames.read(pack(file), validator);
        PolicyDocument document =
                PolicyFile.read(file, PolicyDocument.class, validator, _ -> List.of());
        var findings = new Findings();
        Optional<DispatchPolicy> policy =
                compile(document, names, PackVersion.of(pack(file)), findings);
        return policy.filter(_ -> findings.none()).orElseThrow(() -> findings.refusal(file));
    }

    private static Optional<DispatchPolicy> compile(
            PolicyDocument document, PackNames names, String version, Findings findings) {
        Map<String, FieldType> fields = document.fields() == null ? Map.of() : document.fields();
        Map<String, Department> departments = departments(names);
        Map<String, Calendar> calendars =
                CalendarCompiler.compile(
                        document.timeZone(),
                        document.calendars() == null ? Map.of() : document.calendars(),
                        findings);
        var deadlines = new DeadlineCompiler(calendars, document.deadlines(), findings);
        Optional<Targets> defaults = deadlines.compile("deadlines", null);
        var clocks = new ClockCompiler(document.clocks(), deadlines, findings);
        List<Route> routes =
                new RouteCompiler(
                                new ConditionCompiler(fields),
                                departments,
                                deadlines,
                                clocks,
                                findings)
                        .compile(document.routes());
        if (findings.none()) {
            Reachability.check(routes, findings);
        }
        ExtensionRule extensions = TimeRuleCompiler.extensions(document.extensions(), findings);
        List<SuspensionReason> suspensions =
                TimeRuleCompiler.suspensions(document.suspensions(), names.suspensions(), findings);
        Oversight oversight = new OversightCompiler(fields, findings).compile(document, names);
        DisputeRules disputes =
                new DisputeRuleCompiler(departments.keySet(), deadlines, findings)
                        .compile(document.returns(), document.transfers());
        Ladders ladders = new LadderCompiler(clocks.names(), findings).compile(document.ladders());
        List<Cause> causes = new CauseCompiler(names, findings).compile(document.causes());
        return defaults.map(targets ->
                new DispatchPolicy(
                        fields,
                        departments.values(),
                        routes,
                        targets,
                        clocks.of("clocks", targets, null),
                        calendars,
                        extensions,
                        suspensions,
                        oversight,
                        document.timeZone(),
                        appealsWithin(document),
                        DisputeRuleCompiler.reasons(document.returns()),
                        disputes,
                        TeamRuleCompiler.compile(
                                document.coHandling(), targets, departments.keySet(), deadlines),
                        ladders,
                        causes,
                        version));
    }

    private static Path pack(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private static Duration appealsWithin(PolicyDocument document) {
        return document.appeals() == null ? APPEALS_WITHIN : document.appeals().within();
    }

    private static Map<String, Department> departments(PackNames names) {
        var departments = new LinkedHashMap<String, Department>();
        names.departments()
                .forEach((code, name) -> departments.put(code, new Department(code, name.text())));
        return departments;
    }
}
