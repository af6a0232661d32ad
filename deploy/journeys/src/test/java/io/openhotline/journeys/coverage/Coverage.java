package io.openhotline.journeys.coverage;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Collects the places of the project's files that cite each requirement.
final class Coverage {
    private static final Pattern NUMBER =
            Pattern.compile("<a id=\"([wptcs][0-9]{1,2})\"></a>([A-Z0-9]+)");
    private static final String HEADER =
            """
            # Requirements, packs and tests

            Each number of [the requirements](requirements.md) with the keys of its pack that answer for it and the
            journeys that fail without it. The table is made from the files: a comment with the number at a key of the pack,
            and a test method that begins with it. `RequirementsCoverageTest` says how to renew it.
            """;

    private final Path root;

    Coverage(Path root) {
        this.root = root;
    }

    List<String> requirements() {
        return NUMBER.matcher(text(root.resolve("docs/requirements.md")))
                .results()
                .map(found -> found.group(2))
                .toList();
    }

    List<NumberedTest> tests(String requirement) {
        return files(root.resolve("deploy/journeys/src/test/java"), "JourneyIT.java")
                .flatMap(file ->
                        NumberedTest.of(name(file).replace(".java", ""), text(file)).stream())
                .filter(test -> test.requirement().equals(requirement))
                .toList();
    }

    List<MarkedKey> keys(Hotline hotline, String requirement) {
        return files(root.resolve("deploy/policies").resolve(hotline.pack()), ".yaml")
                .flatMap(file -> MarkedKeys.of(name(file), text(file)).stream())
                .filter(key -> key.requirement().equals(requirement))
                .distinct()
                .toList();
    }

    String table() {
        return HEADER + Stream.of(Hotline.values()).map(this::section).collect(joining());
    }

    private String section(Hotline hotline) {
        String rows =
                requirements().stream()
                        .filter(hotline::has)
                        .map(number -> row(hotline, number))
                        .collect(joining());
        return "\n## %s: [%s](../deploy/policies/%s)\n| number | keys of the pack | tests |\n| --- | --- | --- |\n%s"
                .formatted(hotline.title(), hotline.pack(), hotline.pack(), rows);
    }

    private String row(Hotline hotline, String number) {
        return "| [%s](requirements.md#%s) | %s | %s |\n"
                .formatted(
                        number,
                        number.toLowerCase(Locale.ROOT),
                        lines(keys(hotline, number)),
                        lines(tests(number)));
    }

    private static String lines(List<?> items) {
        return items.stream().map(Object::toString).collect(joining("<br>"));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Stream<Path> files(Path folder, String suffix) {
        Predicate<Path> wanted = file -> file.toString().endsWith(suffix);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(wanted).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
