package io.openhotline.testplatform.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The command lines of `initdb` and `postgres`.
final class PostgresCommands {
    private static final Path BINARIES = PostgresBinaries.folder();

    private PostgresCommands() {}

    /// UTF-8 with Unicode rules built into PostgreSQL. The C library's character classes are set
    /// too, because pg_trgm asks those, and without them no Chinese character counts as a letter.
    static List<String> initialise(PostgresSettings settings) {
        return asUnprivileged(
                "initdb",
                "--pgdata=" + settings.data(),
                "--username=" + PostgresSettings.SUPERUSER,
                "--pwfile=" + settings.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                // Each new segment of the log is filled with zeros while commits wait: for 60 ms
                // with the usual 16 MB.
                "--wal-segsize=4",
                "--no-instructions",
                settings.durable() ? "--sync-method=fsync" : "--no-sync");
    }

    static ProcessSpec serve(PostgresSettings settings) {
        String careful = settings.durable() ? "on" : "off";
        return new ProcessSpec(
                asUnprivileged(
                        "postgres",
                        "-D",
                        settings.data().toString(),
                        "-p",
                        Integer.toString(settings.port()),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "max_connections=200",
                        "-c",
                        "shared_buffers=512MB",
                        // Each page is logged whole once after a checkpoint: at hundreds of tickets
                        // a second the default brings one every half minute.
                        "-c",
                        "max_wal_size=2GB",
                        // A quiet night would leave few segments of the log to use again, and the
                        // next rush would wait for new ones.
                        "-c",
                        "min_wal_size=512MB",
                        "-c",
                        "checkpoint_timeout=15min",
                        // Pages that had to make room go to the disk as they come: the system's
                        // cache would write half a gigabyte at once, for which commits wait.
                        "-c",
                        "backend_flush_after=512kB",
                        // What a solid-state disk costs. By default a plan made while a table is
                        // nearly empty reads all of it each time, until the table is analysed.
                        "-c",
                        "random_page_cost=1.1",
                        "-c",
                        "log_timezone=UTC",
                        // An error's detail quotes the row: names and phones in a log.
                        "-c",
                        "log_error_verbosity=terse",
                        "-c",
                        "timezone=UTC",
                        "-c",
                        "fsync=" + careful,
                        "-c",
                        "synchronous_commit=" + careful,
                        "-c",
                        "full_page_writes=" + careful),
                Map.of("LC_ALL", "C.UTF-8"),
                // a fast shutdown: TERM would wait for the clients to leave
                "INT",
                settings.log(),
                settings.folder().resolve("pid"));
    }

    /// PostgreSQL refuses to run as root. In a user namespace of its own it sees itself as nobody,
    /// while the files it writes stay the caller's.
    private static List<String> asUnprivileged(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(BINARIES.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
