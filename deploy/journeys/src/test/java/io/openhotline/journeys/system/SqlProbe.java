package io.openhotline.journeys.system;

import io.openhotline.testplatform.server.Connector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Queries the databases of the services where no public interface gives the value.
public final class SqlProbe {
    private final Connector server;

    public SqlProbe(Connector server) {
        this.server = server;
    }

    public long count(String database, String query, Object... values) {
        return Long.parseLong(column(database, query, values).getFirst());
    }

    /// The first column as text.
    public List<String> column(String database, String query, Object... values) {
        return rows(database, query, values).stream().map(List::getFirst).toList();
    }

    /// The second column, a number, by the first.
    public Map<String, Long> counts(String database, String query, Object... values) {
        var counts = new TreeMap<String, Long>();
        rows(database, query, values)
                .forEach(row -> counts.merge(row.get(0), Long.valueOf(row.get(1)), Long::sum));
        return counts;
    }

    /// Changes rows directly, for example a sum that a rebuild must correct. Returns their number.
    public int change(String database, String statement, Object... values) {
        try (Connection connection = connect(database);
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<List<String>> rows(String database, String query, Object... values) {
        try (Connection connection = connect(database);
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return read(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<String>> read(ResultSet row) throws SQLException {
        var rows = new ArrayList<List<String>>();
        while (row.next()) {
            var columns = new ArrayList<String>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.add(row.getString(i));
            }
            rows.add(columns);
        }
        return rows;
    }

    private Connection connect(String database) throws SQLException {
        return server.connect(database);
    }
}
