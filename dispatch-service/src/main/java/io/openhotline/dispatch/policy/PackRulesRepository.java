package io.openhotline.dispatch.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.clock.domain.TimeRules;
import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Stores the rules of versions as JSON. A pack that is started again with the version that it
/// states and other rules replaces them.
@ApplicationScoped
class PackRulesRepository {
    private final Database database;

    PackRulesRepository(Database database) {
        this.database = database;
    }

    void keep(String version, TimeRules rules) {
        database.update(
                """
                insert into pack_rules (version, rules) values (?, ?::jsonb)
                on conflict (version) do update set rules = excluded.rules
                """,
                version,
                write(StoredRules.of(rules)));
    }

    Optional<TimeRules> find(String version) {
        return database
                .query(
                        "select rules from pack_rules where version = ?",
                        row -> read(row.getString("rules")).toDomain(),
                        version)
                .stream()
                .findFirst();
    }

    private static String write(StoredRules rules) {
        try {
            return EventJson.MAPPER.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoredRules read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, StoredRules.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
