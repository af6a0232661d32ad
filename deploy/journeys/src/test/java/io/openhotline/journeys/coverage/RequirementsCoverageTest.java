package io.openhotline.journeys.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Checks that each requirement stands in its pack and has a test, and that the table says so.
class RequirementsCoverageTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path TABLE = ROOT.resolve("docs/requirements-coverage.md");
    private static final Coverage COVERAGE = new Coverage(ROOT);
    private static final String RENEW =
            "renew it: mvn -q test -pl deploy/journeys -am -Dtest=RequirementsCoverageTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dcoverage.renew=true";

    @Test
    void the_table_is_what_the_files_say() throws IOException {
        if (Boolean.getBoolean("coverage.renew")) {
            Files.writeString(TABLE, COVERAGE.table());
        }

        assertThat(Coverage.text(TABLE)).as(RENEW).isEqualTo(COVERAGE.table());
    }

    @Test
    void all_44_requirements_are_known() {
        assertThat(COVERAGE.requirements())
                .hasSize(9 + 9 + 14 + 7 + 5)
                .doesNotHaveDuplicates()
                .allMatch(number -> Stream.of(Hotline.values()).anyMatch(it -> it.has(number)));
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void a_requirement_stands_in_its_pack_and_has_a_test(Hotline hotline, String requirement) {
        assertThat(COVERAGE.keys(hotline, requirement)).as("keys").isNotEmpty();
        assertThat(COVERAGE.tests(requirement)).as("tests").isNotEmpty();
    }

    static Stream<Object[]> requirements() {
        return Stream.of(Hotline.values()).flatMap(RequirementsCoverageTest::requirements);
    }

    private static Stream<Object[]> requirements(Hotline hotline) {
        return COVERAGE.requirements().stream()
                .filter(hotline::has)
                .map(number -> new Object[] {hotline, number});
    }

    @Test
    void a_marker_counts_for_its_line_or_for_the_key_below_it() {
        String file =
                """
                # The file as a whole (C4).

                # C2: who is responsible
                # C7 as well
                persons:
                  - {code: E-1, name: Li}   # C1
                rules:
                  - code: first  # C3
                    text: "C6 is no marker"
                """;

        assertThat(MarkedKeys.of("intake.yaml", file))
                .containsExactlyElementsOf(
                        List.of(
                                new MarkedKey("C2", "intake.yaml", "persons"),
                                new MarkedKey("C7", "intake.yaml", "persons"),
                                new MarkedKey("C1", "intake.yaml", "persons.E-1"),
                                new MarkedKey("C3", "intake.yaml", "rules.first")));
    }
}
