package io.openhotline.platform.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.pack.domain.PackPlan;
import io.openhotline.platform.pack.domain.Takeover;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Stores versions, decisions and what each instance knows. Times of decisions are those of the
/// database.
@ApplicationScoped
class PackRepository {
    /// An instance that was not seen for longer is not waited for.
    private static final String LIVING = "seen_at > now() - interval '10 seconds'";

    /// Says what a version is and who loaded it.
    record Version(String version, boolean byStart, String loadedBy, Instant loadedAt) {}

    /// Says what an instance of the service runs and can take over.
    record Instance(
            String instance,
            String version,
            List<String> checked,
            @Nullable String refused,
            Instant seenAt) {}

    private final Database database;

    PackRepository(Database database) {
        this.database = database;
    }

    Instant now() {
        return database.query("select now() as now", row -> Database.instant(row, "now"))
                .getFirst();
    }

    /// Lets decisions wait for each other until the end of the transaction.
    void lock() {
        database.query(
                "select pg_advisory_xact_lock(hashtext('pack_takeover'))", row -> row.getString(1));
    }

    PackPlan plan() {
        return new PackPlan(
                database.query(
                        """
                        select id, version, at, decided_by, by_start from pack_takeover
                        where cancelled_at is null
                        """,
                        PackRepository::takeover));
    }

    Optional<PackFiles> files(String version) {
        return database.first(
                "select files from pack_version where version = ?",
                row -> new PackFiles(read(row.getString("files"))),
                version);
    }

    List<Version> versions() {
        return database.query(
                """
                select version, by_start, loaded_by, loaded_at from pack_version
                order by loaded_at desc, version
                """,
                row ->
                        new Version(
                                row.getString("version"),
                                row.getBoolean("by_start"),
                                row.getString("loaded_by"),
                                Database.instant(row, "loaded_at")));
    }

    /// Stores a version, or replaces the files of one that was read from a folder.
    void store(String version, PackFiles files, boolean byStart, String loadedBy) {
        database.update(
                """
                insert into pack_version (version, files, by_start, loaded_by, loaded_at)
                values (?, ?::jsonb, ?, ?, now())
                on conflict (version) do update set files = excluded.files,
                    loaded_by = excluded.loaded_by, loaded_at = excluded.loaded_at
                """,
                version,
                write(files.texts()),
                byStart,
                loadedBy);
    }

    Takeover decide(String version, Instant at, boolean byStart, String decidedBy) {
        return database.query(
                        """
                        insert into pack_takeover (version, at, by_start, decided_by, decided_at)
                        values (?, ?, ?, ?, now()) returning id, version, at, decided_by, by_start
                        """,
                        PackRepository::takeover,
                        version,
                        at,
                        byStart,
                        decidedBy)
                .getFirst();
    }

    void cancel(long id, String cancelledBy) {
        database.update(
                "update pack_takeover set cancelled_at = now(), cancelled_by = ? where id = ?",
                cancelledBy,
                id);
    }

    void seen(
            String instance, String version, Collection<String> checked, @Nullable String refused) {
        database.update(
                """
                insert into pack_instance (instance, version, checked, refused, seen_at)
                values (?, ?, ?, ?, now())
                on conflict (instance) do update set version = excluded.version,
                    checked = excluded.checked, refused = excluded.refused, seen_at = now()
                """,
                instance,
                version,
                new Array("text", checked),
                refused);
    }

    void leave(String instance) {
        database.update("delete from pack_instance where instance = ?", instance);
    }

    List<Instance> living() {
        return database.query(
                "select * from pack_instance where " + LIVING + " order by instance",
                PackRepository::instance);
    }

    private static Takeover takeover(ResultSet row) throws SQLException {
        return new Takeover(
                row.getLong("id"),
                row.getString("version"),
                Database.instant(row, "at"),
                row.getString("decided_by"),
                row.getBoolean("by_start"));
    }

    private static Instance instance(ResultSet row) throws SQLException {
        return new Instance(
                row.getString("instance"),
                row.getString("version"),
                List.of((String[]) row.getArray("checked").getArray()),
                row.getString("refused"),
                Database.instant(row, "seen_at"));
    }

    private static String write(Map<String, String> texts) {
        try {
            return EventJson.MAPPER.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
