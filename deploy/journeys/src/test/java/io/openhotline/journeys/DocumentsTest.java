package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Documents name only what is in the repository.
class DocumentsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern CODE_FENCE = Pattern.compile("(?s)```.*?```");

    /// A class with one of our roles as its suffix, in backticks.
    private static final Pattern CLASS =
            Pattern.compile(
                    "`([A-Z][a-z]\\w*(?:Resource|Service|Repository|Entity|Consumer|Publisher|Decider"
                            + "|Policy|View|Request|Mapper|Test|IT))`");

    private static List<Path> documents;
    private static Set<String> classes;

    @BeforeAll
    static void read() throws IOException {
        documents = files(".md");
        classes =
                files(".java").stream()
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .collect(Collectors.toSet());
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
                                .isSubsetOf(classes));
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

    /// Headings as the usual renderers turn them into anchors, and anchors that are written out.
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
                .toLowerCase(java.util.Locale.ROOT)
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
