package io.openhotline.platform.database;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rows of a table that the current transaction holds, by key: nobody else can change them, so
/// each is read once, and what is added or changed is written together, as the transaction's last
/// part or sooner where a query has to see it. Refuses to work outside a transaction.
///
/// @param <K> the key
/// @param <R> a row, as it will be after the transaction
public final class HeldRows<K, R> {
    private final TransactionSynchronizationRegistry transaction;
    private final Function<R, K> key;
    private final Consumer<List<R>> insert;
    private final Consumer<List<R>> update;

    /// @param insert writes those that were added
    /// @param update writes those that were changed
    public HeldRows(
            TransactionSynchronizationRegistry transaction,
            Function<R, K> key,
            Consumer<List<R>> insert,
            Consumer<List<R>> update) {
        this.transaction = transaction;
        this.key = key;
        this.insert = insert;
        this.update = update;
    }

    /// Of rows that are written as they are, whatever else the transaction writes.
    public HeldRows(
            TransactionSynchronizationRegistry transaction,
            Function<R, K> key,
            Table<R> table,
            Database database) {
        this(
                transaction,
                key,
                added -> table.insert(database, added),
                changed -> table.update(database, changed));
    }

    /// Whether it is known to be there, or not to be.
    public boolean knows(K id) {
        return held().known.containsKey(id);
    }

    /// Those of which nothing is known, once each.
    public List<K> unknown(Collection<K> ids) {
        return ids.stream().distinct().filter(id -> !knows(id)).toList();
    }

    /// Empty also where nothing is known of it.
    public Optional<R> find(K id) {
        return Optional.ofNullable(held().known.get(id));
    }

    /// As it was read, unless it is held already.
    public void read(R row) {
        held().known.putIfAbsent(key.apply(row), row);
    }

    /// It is not there, and nobody else can add it.
    public void absent(K id) {
        held().known.putIfAbsent(id, null);
    }

    public void add(R row) {
        held().add(key.apply(row), row);
    }

    /// Of a row that is held: what it is from now on.
    public void change(R row) {
        held().change(key.apply(row), row);
    }

    /// Writes what was added or changed so far.
    public void write() {
        held().write(insert, update);
    }

    @SuppressWarnings("unchecked") // the resource under this key is always ours
    private Held<K, R> held() {
        if (transaction.getResource(this) instanceof Held<?, ?> held) {
            return (Held<K, R>) held;
        }
        var held = new Held<K, R>();
        transaction.registerInterposedSynchronization(
                new BeforeCompletion(() -> held.write(insert, update)));
        transaction.putResource(this, held);
        return held;
    }

    private static final class Held<K, R> {
        private final Map<K, @Nullable R> known = new HashMap<>();
        private final Map<K, R> added = new LinkedHashMap<>();
        private final Map<K, R> changed = new LinkedHashMap<>();

        void add(K id, R row) {
            if (known.get(id) != null) {
                throw new IllegalStateException("There is a row " + id);
            }
            known.put(id, row);
            added.put(id, row);
        }

        void change(K id, R row) {
            if (known.get(id) == null) {
                throw new IllegalStateException("A row is changed that isn't held");
            }
            known.put(id, row);
            if (added.replace(id, row) == null) {
                changed.put(id, row);
            }
        }

        void write(Consumer<List<R>> insert, Consumer<List<R>> update) {
            drain(added, insert);
            drain(changed, update);
        }

        private static <K, R> void drain(Map<K, R> rows, Consumer<List<R>> write) {
            if (!rows.isEmpty()) {
                write.accept(List.copyOf(rows.values()));
                rows.clear();
            }
        }
    }
}
