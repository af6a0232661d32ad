package io.openhotline.packs.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.openhotline.packs.PackCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PackSchemasTest {
    static final Path FOLDER = PackCopy.PACKS.resolve("schema");
    static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();
    static final YAMLMapper YAML = new YAMLMapper();

    static Stream<String> names() {
        return PackSchemas.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_schemas_are_those_of_the_records(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".schema.json");
        String generated = JSON.writeValueAsString(PackSchemas.all().get(name)) + "\n";
        if (Boolean.getBoolean("schemas.renew")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, generated);
        }

        assertThat(file)
                .as("a record has changed: renew the schemas as docs/contributing.md says")
                .hasContent(generated);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_of_a_shipped_pack_fits_its_schema(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".yaml", "");

        assertThat(findings(name, YAML.readTree(Files.readString(file)))).isEmpty();
    }

    static Stream<Path> files() {
        return PackCopy.shipped()
                .flatMap(pack -> names().map(name -> pack.resolve(name + ".yaml")))
                .filter(Files::exists);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_names_its_schema_for_editors(String name) {
        assertThat(PackCopy.shipped().map(pack -> pack.resolve(name + ".yaml")))
                .filteredOn(Files::exists)
                .allSatisfy(file ->
                        assertThat(file)
                                .content()
                                .startsWith(
                                        "# yaml-language-server: $schema=../schema/"
                                                + name
                                                + ".schema.json\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    names     | {departments: {a: {zh: 甲}}}                | required property 'en'
                    names     | {departement: {}}                          | departement
                    intake    | {natures: []}                              | natures
                    intake    | {categories: [{code: a, kind: MAGIC}]}     | kind
                    intake    | {categories: [{code: a, name: {zh: 甲, en: A}, kind: REPAIR}]} | name
                    dispatch  | {deadlines: {accept: soon}}                | accept
                    dispatch  | {routes: []}                               | routes
                    reporting | {indicators: [{code: SPEED}]}              | code
                    followup  | {questionnaire: {questions: [{kind: riddle}]}} | kind
                    """)
    void a_schema_refuses_what_the_service_refuses(String name, String yaml, String finding)
            throws IOException {
        assertThat(findings(name, YAML.readTree(yaml)))
                .anySatisfy(it -> assertThat(it).contains(finding));
    }

    private static List<String> findings(String name, JsonNode file) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(PackSchemas.all().get(name))
                .validate(file)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void there_is_a_schema_for_each_file_with_a_record() {
        assertThat(names())
                .containsExactly(
                        "names",
                        "intake",
                        "dispatch",
                        "followup",
                        "reporting",
                        "persons",
                        "knowledge");
    }
}
