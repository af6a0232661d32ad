package io.openhotline.packs.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openhotline.dispatch.person.PersonsReader;
import io.openhotline.dispatch.policy.PolicyReader;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.intake.knowledge.StartingArticlesReader;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.policy.PackNames;
import io.openhotline.reporting.policy.ReportingPolicy;
import java.util.LinkedHashMap;
import java.util.Map;

/// Names the record of each file of a pack and generates its schema.
final class PackSchemas {
    private static final Map<String, Class<?>> RECORDS = new LinkedHashMap<>();

    static {
        RECORDS.put("names", PackNames.class);
        RECORDS.put("intake", IntakePolicy.class);
        RECORDS.put("dispatch", PolicyReader.DOCUMENT);
        RECORDS.put("followup", FollowUpPolicy.class);
        RECORDS.put("reporting", ReportingPolicy.class);
        RECORDS.put("persons", PersonsReader.DOCUMENT);
        RECORDS.put("knowledge", StartingArticlesReader.DOCUMENT);
    }

    private PackSchemas() {}

    /// Returns the schemas by the name of their file without its ending.
    static Map<String, JsonNode> all() {
        var schemas = new LinkedHashMap<String, JsonNode>();
        RECORDS.forEach((name, type) -> {
            ObjectNode schema = RecordSchemas.of(type);
            schema.put("title", name + ".yaml of a policy pack");
            schemas.put(name, schema);
        });
        return schemas;
    }
}
