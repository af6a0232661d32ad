package io.openhotline.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/// CPU time of processes, from `/proc/<pid>/stat` (proc(5)).
public final class Cpu {
    /// `USER_HZ`, which Linux fixes at 100 on every architecture that we run on.
    private static final long TICK_MILLIS = 10;

    /// Fields after the command's name: utime, stime, cutime, cstime.
    private static final int UTIME = 11;

    private Cpu() {}

    /// What the process, its living descendants and those that it has buried have used so far.
    /// PostgreSQL is a family of processes, a service a single one.
    public static Duration of(long pid) {
        return ProcessHandle.of(pid)
                .map(process ->
                        Stream.concat(Stream.of(process), process.descendants())
                                .map(one -> used(one.pid()))
                                .reduce(Duration.ZERO, Duration::plus))
                .orElse(Duration.ZERO);
    }

    /// Without its living descendants.
    public static Duration ofThisProcess() {
        return used(ProcessHandle.current().pid());
    }

    private static Duration used(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int i = UTIME; i < UTIME + 4; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return Duration.ofMillis(ticks * TICK_MILLIS);
        } catch (IOException gone) {
            return Duration.ZERO;
        }
    }
}
