package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Checks that documents name only files, headings, classes and tests of the repository.
class DocumentsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern CODE_FENCE = Pattern.compile("(?s)```.*?```");

    /// A class in backticks whose suffix is a role.
    private static final Pattern CLASS =
            Pattern.compile(
                    "`([A-Z][a-z]\\w*(?:Resource|Service|Repository|Entity|Consumer|Publisher|Decider"
                            + "|Policy|View|Request|Mapper|Test|IT))`");

    private static final Path FIELD_CASES = ROOT.resolve("docs/field-cases.md");
    private static final Pattern CASE = Pattern.compile("(?m)^\\| ([CF][0-9]+) \\|");

    /// A test as `SomeTest.what_it_shows`.
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+)\\.([a-z][a-z0-9]*_\\w+)`");

    private static List<Path> documents;

    /// Services may have classes of the same name.
    private static Map<String, List<Path>> classes;

    @BeforeAll
    static void read() throws IOException {
        documents = files(".md");
        classes =
                files(".java").stream()
                        .collect(
                                Collectors.groupingBy(file ->
                                        file.getFileName().toString().replace(".java", "")));
        assertThat(documents).hasSizeGreaterThan(10);
    }

    @Test
    void every_relative_link_leads_to_a_file() {
        assertThat(documents)
                .allSatisfy(document ->
                        assertThat(links(document))
                                .allSatisfy(link -> assertThat(target(document, link)).exists()));
    }

    @Test
    void every_link_into_a_document_leads_to_a_heading_or_an_anchor() {
        assertThat(documents)
                .allSatisfy(document ->
                        assertThat(links(document).filter(link -> link.contains("#")))
                                .allSatisfy(link ->
                                        assertThat(anchors(target(document, link)))
                                                .contains(link.substring(link.indexOf('#') + 1))));
    }

    @Test
    void every_class_that_a_document_names_by_its_role_exists() {
        assertThat(documents)
                .allSatisfy(document ->
                        assertThat(
                                        CLASS.matcher(text(document))
                                                .results()
                                                .map(found -> found.group(1)))
                                .isSubsetOf(classes.keySet()));
    }

    @Test
    void every_field_case_has_one_row() {
        Stream<String> cases =
                Stream.concat(
                        IntStream.rangeClosed(1, 37).mapToObj("C%02d"::formatted),
                        IntStream.rangeClosed(1, 13).mapToObj("F%d"::formatted));

        assertThat(CASE.matcher(text(FIELD_CASES)).results().map(found -> found.group(1)))
                .containsExactlyElementsOf(cases.toList());
    }

    @Test
    void every_test_of_a_field_case_exists() {
        assertThat(TEST.matcher(text(FIELD_CASES)).results())
                .isNotEmpty()
                .allSatisfy(test ->
                        assertThat(source(test.group(1))).contains("void " + test.group(2) + "("));
    }

    @Test
    void every_field_case_that_is_right_has_a_test() {
        assertThat(text(FIELD_CASES).lines().filter(line -> line.contains("| right")))
                .allSatisfy(line -> assertThat(line).containsPattern(TEST));
    }

    private static String source(String name) {
        return classes.getOrDefault(name, List.of()).stream()
                .map(DocumentsTest::text)
                .reduce(String::concat)
                .orElseThrow(() -> new AssertionError("no test class is called " + name));
    }

    private static Stream<String> links(Path document) {
        return LINK.matcher(CODE_FENCE.matcher(text(document)).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.contains("://") && !link.startsWith("mailto:"));
    }

    private static Path target(Path document, String link) {
        String path = link.replaceFirst("#.*", "");
        return path.isEmpty() ? document : document.resolveSibling(path).normalize();
    }

    /// The anchors that renderers make of headings, and explicit anchors.
    private static Set<String> anchors(Path document) {
        Stream<String> headings =
                Pattern.compile("(?m)^#+ (.*)$")
                        .matcher(text(document))
                        .results()
                        .map(DocumentsTest::slug);
        Stream<String> written =
                Pattern.compile("(?:id|name)=\"([^\"]+)\"")
                        .matcher(text(document))
                        .results()
                        .map(found -> found.group(1));
        return Stream.concat(headings, written).collect(Collectors.toSet());
    }

    private static String slug(MatchResult heading) {
        return heading.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(file -> file.toString().endsWith(suffix))
                    .filter(file ->
                            !ROOT.relativize(file)
                                    .toString()
                                    .matches(".*(target|node_modules|\\.hotline|\\.git)/.*"))
                    .toList();
        }
    }
}
