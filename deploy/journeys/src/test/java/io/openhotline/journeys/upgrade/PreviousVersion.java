package io.openhotline.journeys.upgrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.system.HotlineSystem;
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

/// The databases of the previous version and its last responses.
///
/// @param month the month of its tickets, as in the path of its report
/// @param tickets the tickets with open work, by its kind
/// @param responses the recorded response bodies, by service and path
public record PreviousVersion(
        String month,
        Map<LeftOpen, Filed> tickets,
        @JsonProperty("answers") Map<String, JsonNode> responses) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "upgrade");
    private static final Path RESPONSES = FOLDER.resolve("answers.json.gz");
    private static final List<String> SERVICES =
            List.of("intake", "dispatch", "followup", "reporting");

    public PreviousVersion {
        tickets = Map.copyOf(tickets);
        responses = Map.copyOf(responses);
    }

    public static PreviousVersion load() {
        try (var in = new GZIPInputStream(Files.newInputStream(RESPONSES))) {
            return EventJson.MAPPER.readValue(in, PreviousVersion.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the data of a running system of the previous version as test resources.
    void save(HotlineSystem hotline) {
        try (var out = new GZIPOutputStream(Files.newOutputStream(RESPONSES))) {
            var sorted =
                    new PreviousVersion(month, new TreeMap<>(tickets), new TreeMap<>(responses));
            EventJson.MAPPER.writeValue(out, sorted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SERVICES.forEach(service ->
                DatabaseDump.write(
                        hotline::connect,
                        service,
                        Migrations.of(hotline.root(), service),
                        database(service)));
    }

    /// Fills the databases of a stopped system. Its broker stays empty.
    ///
    /// @param dispatch a statement that runs last in the database of dispatch
    public static void restore(SystemOptions options, String dispatch) {
        try (var servers =
                LocalSystem.start(options.withServices(List.of()), SystemListener.SILENT)) {
            SERVICES.forEach(
                    service -> DatabaseDump.restore(database(service), servers::connect, service));
            new SqlProbe(servers::connect).change("dispatch", dispatch);
        }
    }

    private static Path database(String service) {
        return FOLDER.resolve(service + ".sql.gz");
    }

    /// The ticket with that kind of open work.
    public Filed ticket(LeftOpen work) {
        Filed ticket = tickets.get(work);
        if (ticket == null) {
            throw new IllegalArgumentException("no ticket with " + work);
        }
        return ticket;
    }
}
