package io.openhotline.packs.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import io.openhotline.platform.policy.MovedToNames;
import io.openhotline.platform.policy.PackNames;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/// Generates the JSON Schema of a record of policies, as
/// [io.openhotline.platform.policy.PolicyFile] reads it: no other keys, the constraints of Bean
/// Validation, names from `names.yaml` left out.
final class RecordSchemas {
    private static final SchemaGenerator GENERATOR = new SchemaGenerator(configuration());

    private RecordSchemas() {}

    static ObjectNode of(Class<?> type) {
        ObjectNode schema = GENERATOR.generateSchema(type);
        asPacksAreRead(schema);
        schema.path("$defs").forEach(definition -> addDiscriminator(schema, definition));
        return schema;
    }

    private static SchemaGeneratorConfig configuration() {
        var builder =
                new SchemaGeneratorConfigBuilder(
                                SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(
                                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                        .with(
                                new JacksonModule(
                                        JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY,
                                        JacksonOption.INCLUDE_ONLY_JSONPROPERTY_ANNOTATED_METHODS))
                        .with(
                                new JakartaValidationModule(
                                        JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                                        JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS));
        builder.forFields().withIgnoreCheck(RecordSchemas::isFromNames);
        builder.forTypesInGeneral().withCustomDefinitionProvider(new ScalarSchemas());
        return builder.build();
    }

    /// A pattern of Bean Validation is one of the whole text, and the parser of packs accepts the
    /// names of constants in capitals and in small letters.
    private static void asPacksAreRead(JsonNode node) {
        if (node instanceof ObjectNode schema) {
            if (schema.path("pattern").isTextual()) {
                schema.put("pattern", whole(schema.path("pattern").asText()));
            }
            if (schema.path("enum") instanceof ArrayNode constants) {
                small(constants).forEach(constants::add);
            }
        }
        node.forEach(RecordSchemas::asPacksAreRead);
    }

    /// Lets the schema of a subtype know the property that names the subtype, because it allows no
    /// other ones.
    private static void addDiscriminator(ObjectNode schema, JsonNode definition) {
        if (definition.has("$ref")
                && definition.path("properties") instanceof ObjectNode named
                && schema.at(definition.path("$ref").asText().substring(1)).path("properties")
                        instanceof ObjectNode known) {
            known.setAll(named);
        }
    }

    private static String whole(String pattern) {
        return pattern.startsWith("^") ? pattern : "^(?:" + pattern + ")$";
    }

    private static List<String> small(ArrayNode constants) {
        return StreamSupport.stream(constants.spliterator(), false)
                .map(JsonNode::asText)
                .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean isFromNames(FieldScope field) {
        MovedToNames moved =
                field.getDeclaringType().getErasedType().getAnnotation(MovedToNames.class);
        return field.getType().getErasedType() == PackNames.class
                || moved != null && Arrays.asList(moved.value()).contains(field.getName());
    }
}
