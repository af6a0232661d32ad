package io.openhotline.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Inserts a row each time, so that a test can count how often the work was done.
@ApplicationScoped
class ProbeWork {
    private final DataSource database;

    ProbeWork(DataSource database) {
        this.database = database;
    }

    @Transactional
    int insert(String text) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into probe (text) values (?)")) {
            insert.setString(1, text);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return count(text);
    }

    int count(String text) {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select count(*) from probe where text = ?")) {
            query.setString(1, text);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
