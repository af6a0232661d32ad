package io.openhotline.journeys.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.system.Hotline;
import io.openhotline.journeys.system.SqlProbe;
import io.openhotline.launcher.LocalSystem;
import io.openhotline.launcher.SystemListener;
import io.openhotline.launcher.SystemOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What the version before left: a database per service, and what it answered last.
///
/// @param month the month of its tickets, as in the path of its report
/// @param tickets the tickets with work left open, by what is open
/// @param answers the body of every answer that it gave, by service and path
public record VersionBefore(
        String month, Map<LeftOpen, Filed> tickets, Map<String, JsonNode> answers) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "upgrade");
    private static final Path ANSWERS = FOLDER.resolve("answers.json.gz");
    private static final List<String> SERVICES =
            List.of("intake", "dispatch", "followup", "reporting");

    public VersionBefore {
        tickets = Map.copyOf(tickets);
        answers = Map.copyOf(answers);
    }

    public static VersionBefore load() {
        try (var in = new GZIPInputStream(Files.newInputStream(ANSWERS))) {
            return EventJson.MAPPER.readValue(in, VersionBefore.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps a running system of the version before as the data of the tests.
    void save(Hotline hotline) {
        try (var out = new GZIPOutputStream(Files.newOutputStream(ANSWERS))) {
            var sorted = new VersionBefore(month, new TreeMap<>(tickets), new TreeMap<>(answers));
            EventJson.MAPPER.writeValue(out, sorted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SERVICES.forEach(service ->
                DatabaseDump.write(
                        hotline.jdbcUrl(service),
                        Migrations.of(hotline.root(), service),
                        database(service)));
    }

    /// Fills the databases of a system that isn't running. Its broker stays empty.
    ///
    /// @param dispatch a statement to run in the database of dispatch at last
    public static void restore(SystemOptions options, String dispatch) {
        try (var servers =
                LocalSystem.start(options.withServices(List.of()), SystemListener.SILENT)) {
            SERVICES.forEach(
                    service -> DatabaseDump.restore(database(service), servers.jdbcUrl(service)));
            new SqlProbe(servers::jdbcUrl).change("dispatch", dispatch);
        }
    }

    private static Path database(String service) {
        return FOLDER.resolve(service + ".sql.gz");
    }

    /// The ticket with that work left open.
    public Filed ticket(LeftOpen work) {
        Filed ticket = tickets.get(work);
        if (ticket == null) {
            throw new IllegalArgumentException("no ticket with " + work);
        }
        return ticket;
    }
}
