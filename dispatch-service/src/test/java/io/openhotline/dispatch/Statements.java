package io.openhotline.dispatch;

import io.openhotline.platform.database.Database;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/// Records the statements that a thread sends to the database. A batch of inserts or updates is one
/// statement.
public final class Statements {
    private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);

    private Statements() {}

    public static List<String> of(Runnable work) {
        SENT.get().clear();
        work.run();
        return List.copyOf(SENT.get());
    }

    /// Records the statements of Hibernate.
    @PersistenceUnitExtension
    static class Inspector implements StatementInspector {
        private static final long serialVersionUID = 1L;

        @Override
        public String inspect(String sql) {
            SENT.get().add(sql);
            return sql;
        }
    }

    /// Records the statements of plain SQL.
    @Alternative
    @Priority(1)
    @Singleton
    static class RecordingDatabase extends Database {
        RecordingDatabase(DataSource source) {
            super(source);
        }

        @Override
        public int update(String sql, @Nullable Object... values) {
            SENT.get().add(sql);
            return super.update(sql, values);
        }

        @Override
        public <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) {
            SENT.get().add(sql);
            return super.query(sql, row, values);
        }
    }
}
