package io.openhotline.testplatform.server;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// One PostgreSQL with its own data directory, which is created on the first start.
public final class PostgresServer implements Server, Connector {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final PostgresSettings settings;

    public PostgresServer(PostgresSettings settings) {
        this.settings = settings;
    }

    @Override
    public int port() {
        return settings.port();
    }

    @Override
    public OptionalLong pid() {
        return process().running().map(p -> OptionalLong.of(p.pid())).orElse(OptionalLong.empty());
    }

    @Override
    public void start() {
        // After a kill, old backends end a moment later. Until then a new postmaster is refused.
        if (!Waiting.until(this::started, TIMEOUT)) {
            throw new PlatformException("PostgreSQL does not start; see " + settings.log());
        }
    }

    @Override
    public void stop() {
        process().stop(TIMEOUT);
    }

    @Override
    public void kill() {
        process().kill();
    }

    private void initialise() {
        if (Files.exists(settings.data().resolve("PG_VERSION"))) {
            return;
        }
        try {
            PrivateFiles.missing(settings.folder());
            PrivateFiles.missing(settings.log().resolveSibling(""));
            settings.password();
            run(new ProcessBuilder(PostgresCommands.initialise(settings)));
        } catch (IOException e) {
            throw new PlatformException("cannot create " + settings.data(), e);
        }
    }

    @Override
    public Process launch() {
        initialise();
        return process().start();
    }

    @Override
    public boolean isReady() {
        try (Connection _ = connect("postgres")) {
            return true;
        } catch (SQLException notYet) {
            return FormerPassword.isWrong(notYet)
                    && FormerPassword.isReplaced(jdbcUrl("postgres"), settings.password());
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + database;
    }

    /// Connects as the superuser.
    @Override
    public Connection connect(String database) throws SQLException {
        return source(database).getConnection();
    }

    /// Returns a source of connections as the superuser.
    public DataSource source(String database) {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl(database));
        source.setUser(PostgresSettings.SUPERUSER);
        source.setPassword(settings.password());
        source.setConnectTimeout(2);
        return source;
    }

    /// Returns the value of a setting, as `show` gives it.
    public String setting(String name) {
        try (Connection connection = connect("postgres");
                var query = connection.prepareStatement("select current_setting(?)")) {
            query.setString(1, name);
            var rows = query.executeQuery();
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new PlatformException("cannot ask PostgreSQL for " + name, e);
        }
    }

    private boolean started() {
        if (!isRunning()) {
            launch();
        }
        return isReady();
    }

    private ChildProcess process() {
        return new ChildProcess(PostgresCommands.serve(settings));
    }

    private void run(ProcessBuilder builder) throws IOException {
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(settings.log(), output, CREATE, APPEND);
        if (process.onExit().join().exitValue() != 0) {
            String last = output.strip().lines().reduce("", (_, line) -> line);
            throw new PlatformException("PostgreSQL's initdb failed: " + last);
        }
    }
}
