package io.openhotline.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/// CPU time of processes, from `/proc/<pid>/stat` (proc(5)).
public final class Cpu {
    /// `USER_HZ`, which is 100 on all supported architectures.
    private static final long TICK_MILLIS = 10;

    /// Index of utime after the command's name; stime, cutime and cstime follow.
    private static final int UTIME = 11;

    private Cpu() {}

    /// CPU time of the process, its running descendants and its ended children. PostgreSQL consists
    /// of several processes, a service of one.
    public static Duration of(long pid) {
        return ProcessHandle.of(pid)
                .map(process ->
                        Stream.concat(Stream.of(process), process.descendants())
                                .map(one -> used(one.pid()))
                                .reduce(Duration.ZERO, Duration::plus))
                .orElse(Duration.ZERO);
    }

    /// CPU time of this process without its running descendants.
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
