package io.openhotline.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.platform.policy.PolicyRefused.Finding;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {
    record Route(@NotNull String department, Duration accept) {}

    record Routes(@NotNull @Valid LocalText title, @NotNull List<@Valid Route> routes) {}

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @TempDir Path folder;

    @Test
    void a_pack_file_becomes_a_record() throws IOException {
        Routes routes =
                read(
                        """
                        title: {zh: 路由, en: Routes}
                        routes:
                          - {department: engineering, accept: PT30M}
                        """);

        assertThat(routes)
                .isEqualTo(
                        new Routes(
                                new LocalText("路由", "Routes"),
                                List.of(new Route("engineering", Duration.ofMinutes(30)))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'title: {zh: 甲, en: A, fr: B}' | title.fr | 'is no key here; there are [en, zh]'",
                "'{title: {zh: 甲, en: A}, routes: [{department: x, accept: soon}]}' | routes[0].accept | '''soon'' is no duration such as PT30M (line 1)'",
                "'{title: {zh: 甲, en: A}, routes: [{}]}' | routes[0].department | must not be null",
                "'{title: {zh: \"\", en: A}, routes: []}' | title.zh | must not be blank",
                "'{title: {zh: 甲, zh: 乙, en: A}}' | title | Duplicate field",
                "'- a list' | - | must not be a list",
                "'{title: 甲, routes: []}' | title | 'must be a mapping, not ''甲'''",
                "'{title: {zh: {a: 1}, en: A}, routes: []}' | title.zh | must not be a mapping",
                "'{' | - | line 1",
                "'' | - | No content",
            })
    void a_mistake_is_reported_with_file_key_and_reason(String yaml, String key, String reason) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining(folder.resolve("routes.yaml") + ": " + key + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_with_its_line() throws IOException {
        Path file = folder.resolve("gb.yaml");
        Files.write(file, "name: x\nwords:\n  - 管道\n".getBytes(Charset.forName("GB18030")));

        assertThatThrownBy(() -> PolicyFile.read(file, Routes.class, VALIDATOR, _ -> List.of()))
                .isInstanceOf(PolicyRefused.class)
                .hasMessage(file + ": -: is not UTF-8 (line 3)");
    }

    @Test
    void a_missing_file_is_refused() {
        assertThatThrownBy(() ->
                        PolicyFile.read(
                                folder.resolve("none.yaml"),
                                Routes.class,
                                VALIDATOR,
                                routes -> List.of()))
                .hasMessageContaining("none.yaml: -: there is no such file");
    }

    @Test
    void every_finding_of_the_check_gets_a_line() throws IOException {
        Path file = write("{title: {zh: 甲, en: A}, routes: []}");

        assertThatThrownBy(() ->
                        PolicyFile.read(
                                file,
                                Routes.class,
                                VALIDATOR,
                                routes ->
                                        List.of(
                                                new Finding("routes", "none catches all"),
                                                new Finding("title", "is dull"))))
                .hasMessage(
                        file
                                + ": routes: none catches all (line 1)\n"
                                + file
                                + ": title: is dull (line 1)");
    }

    private Routes read(String yaml) throws IOException {
        return PolicyFile.read(write(yaml), Routes.class, VALIDATOR, routes -> List.of());
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("routes.yaml"), yaml);
    }
}
