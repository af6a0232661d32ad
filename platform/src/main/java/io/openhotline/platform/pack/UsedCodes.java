package io.openhotline.platform.pack;

import io.openhotline.platform.policy.PackNames;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds codes of open work that the pack in force names and a new version doesn't. A code that is
/// retired keeps its name in `names.yaml`, and is left out of all other files (decision 0063).
@Singleton
public class UsedCodes {
    private final RunningPack running;
    private final PackLoader loader;
    private final Validator validator;

    UsedCodes(RunningPack running, PackLoader loader, Validator validator) {
        this.running = running;
        this.loader = loader;
        this.validator = validator;
    }

    public List<PackFinding> lost(
            Path pack,
            Collection<String> departments,
            Collection<String> categories,
            Collection<String> channels) {
        PackNames before = PackNames.read(loader.folder(running.version()), validator);
        PackNames after = PackNames.read(pack, validator);
        return Stream.of(
                        lost(
                                pack,
                                "departments",
                                departments,
                                before.departments().keySet(),
                                after.departments().keySet()),
                        lost(
                                pack,
                                "categories",
                                categories,
                                before.categories().keySet(),
                                after.categories().keySet()),
                        lost(
                                pack,
                                "channels",
                                channels,
                                before.channels().keySet(),
                                after.channels().keySet()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<PackFinding> lost(
            Path pack,
            String section,
            Collection<String> used,
            Set<String> before,
            Set<String> after) {
        return used.stream()
                .filter(code -> before.contains(code) && !after.contains(code))
                .sorted()
                .map(code ->
                        PackFinding.of(
                                pack,
                                PackNames.FILE,
                                section + "." + code,
                                "has open work; keep its name here, and retire it by leaving it"
                                        + " out of the other files"))
                .toList();
    }
}
