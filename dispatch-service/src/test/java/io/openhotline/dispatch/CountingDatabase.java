package io.openhotline.dispatch;

import io.openhotline.platform.database.Database;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The database, and how many statements it was given by the current thread.
@Alternative
@Priority(1)
@Singleton
public class CountingDatabase extends Database {
    private final ThreadLocal<AtomicInteger> statements =
            ThreadLocal.withInitial(AtomicInteger::new);

    CountingDatabase(DataSource source) {
        super(source);
    }

    public int statements() {
        return statements.get().get();
    }

    @Override
    public int update(String sql, @Nullable Object... values) {
        statements.get().incrementAndGet();
        return super.update(sql, values);
    }

    @Override
    public <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) {
        statements.get().incrementAndGet();
        return super.query(sql, row, values);
    }
}
