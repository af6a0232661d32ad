package io.openhotline.packs.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import io.openhotline.followup.policy.TicketCondition;
import io.openhotline.platform.deadline.LimitDocument;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Describes the types that a pack writes as one text.
final class ScalarSchemas implements CustomDefinitionProviderV2 {
    private static final String TIME = "-?P.+";
    private static final Map<Class<?>, String> DESCRIPTIONS =
            Map.of(
                    Duration.class, "An ISO 8601 duration, for example PT30M",
                    LimitDocument.class,
                            "An ISO 8601 duration, or working days, for example 5 working days",
                    ZoneId.class, "An IANA time zone, for example Asia/Shanghai",
                    LocalDate.class, "A date, for example 2026-10-01",
                    LocalTime.class, "A time of day, for example 08:30",
                    TicketCondition.class, "A CEL condition over ticket");
    private static final Map<Class<?>, String> PATTERNS =
            Map.of(
                    Duration.class, "^" + TIME + "$",
                    LimitDocument.class, "^(P.+|[1-9][0-9]{0,2} working days?)$",
                    LocalDate.class, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                    LocalTime.class, "^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$");

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        String description = DESCRIPTIONS.get(type.getErasedType());
        if (description == null) {
            return null;
        }
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        schema.put("type", "string").put("description", description);
        String pattern = PATTERNS.get(type.getErasedType());
        if (pattern != null) {
            schema.put("pattern", pattern);
        }
        return new CustomDefinition(schema, true);
    }
}
