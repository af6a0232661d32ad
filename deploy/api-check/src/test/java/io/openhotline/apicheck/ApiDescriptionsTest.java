package io.openhotline.apicheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.apicheck.NodeTools.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Other developers can work with the descriptions: the usual linters find nothing, and generated
/// clients compile.
class ApiDescriptionsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @BeforeAll
    static void install() throws IOException {
        NodeTools.install();
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "dispatch", "followup", "reporting"})
    void redocly_finds_no_error_and_no_warning(String service) {
        Result result =
                NodeTools.run(
                        "redocly",
                        "lint",
                        "--config=" + NodeTools.module("redocly.yaml"),
                        "--format=checkstyle",
                        openApi(service).toString());

        assertThat(result.output()).contains("Your API description is valid. 🎉");
        assertThat(result.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "dispatch", "followup", "reporting"})
    void spectral_finds_nothing(String service) {
        Result result =
                NodeTools.run(
                        "spectral",
                        "lint",
                        "--ruleset=" + NodeTools.module("spectral.yaml"),
                        "--fail-severity=hint",
                        openApi(service).toString());

        assertThat(result.status()).as(result.output()).isZero();
    }

    @Test
    void the_events_are_a_valid_asyncapi_description() throws IOException {
        Path file = ROOT.resolve("contracts/asyncapi.yaml");

        Result result = NodeTools.runScript("check-asyncapi.mjs", file.toString());

        assertThat(Files.readString(file)).startsWith("asyncapi: 3.1.0\n");
        assertThat(result.output()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "dispatch", "followup", "reporting"})
    void a_typescript_client_compiles(String service) throws IOException {
        // Below the installed packages, so that the compiler finds openapi-fetch.
        Path folder = Files.createDirectories(TARGET.resolve("npm/clients").resolve(service));
        Files.writeString(
                folder.resolve("client.ts"), Files.readString(NodeTools.resource("client.ts")));

        Result generated =
                NodeTools.run(
                        "openapi-typescript",
                        openApi(service).toString(),
                        "--output",
                        folder.resolve("schema.d.ts").toString());
        Result compiled =
                NodeTools.run(
                        "tsc",
                        "--strict",
                        "--noEmit",
                        "--module",
                        "esnext",
                        "--moduleResolution",
                        "bundler",
                        "--target",
                        "es2022",
                        folder.resolve("client.ts").toString(),
                        folder.resolve("schema.d.ts").toString());

        assertThat(generated.status()).as(generated.output()).isZero();
        assertThat(compiled.status()).as(compiled.output()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "dispatch", "followup", "reporting"})
    void a_java_client_compiles(String service) throws IOException {
        JavaClient client =
                JavaClient.generate(openApi(service), TARGET.resolve("java").resolve(service));

        assertThat(client.sources()).hasSizeGreaterThan(10);
        assertThat(client.compile()).isEmpty();
    }

    private static Path openApi(String service) {
        return ROOT.resolve(service + "-service/openapi.yaml");
    }
}
