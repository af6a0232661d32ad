package io.openhotline.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Writes stories into the tables of the services, by `copy`; the sums at the end, where they are
/// among its parts.
final class StoryWriter implements AutoCloseable {
    /// Opens a connection to a database.
    interface Source {
        Connection connect(String database) throws SQLException;
    }

    private record Stream(Connection connection, CopyIn copy) {}

    private final Map<Part, Stream> streams = new EnumMap<>(Part.class);
    private final Rollups rollups;

    /// @param schema where the tables are, for example `public`
    /// @param rollups what all writers of the same stories sum up
    StoryWriter(Source source, String schema, Collection<Part> parts, Rollups rollups)
            throws SQLException {
        this.rollups = rollups;
        for (Part part : parts) {
            Connection connection = source.connect(part.database);
            execute(connection, "set synchronous_commit = off");
            String copy = "copy %s.%s (%s) from stdin".formatted(schema, part.table, part.columns);
            streams.put(
                    part,
                    new Stream(
                            connection,
                            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy)));
        }
    }

    void write(Story story) throws SQLException {
        for (var stream : streams.entrySet()) {
            for (CopyLine line : stream.getKey().lines(story)) {
                write(stream.getValue(), line);
            }
        }
        rollups.add(FactPicture.of(story));
    }

    void finish() throws SQLException {
        Stream sums = streams.get(Part.ROLLUPS);
        if (sums != null) {
            for (CopyLine line : rollups.lines().toList()) {
                write(sums, line);
            }
        }
        for (Stream stream : streams.values()) {
            stream.copy().endCopy();
        }
    }

    private static void write(Stream stream, CopyLine line) throws SQLException {
        byte[] bytes = line.bytes();
        stream.copy().writeToCopy(bytes, 0, bytes.length);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Stream stream : streams.values()) {
            stream.connection().close();
        }
    }
}
