package io.openhotline.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.openhotline.testplatform.server.PlatformException;
import io.openhotline.testplatform.server.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// `processes.json`, which lists pid and port of each process for operators and tests.
final class ProcessesFile {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    record Entry(String name, long pid, int port, String log) {}

    record Content(String pack, long launcher, List<Entry> processes) {}

    private final Path file;
    private final String pack;

    ProcessesFile(Path file, String pack) {
        this.file = file;
        this.pack = pack;
    }

    /// Replaces the file atomically, so that a reader never sees a part of it.
    synchronized void write(List<SupervisedProcess> processes) {
        var entries =
                processes.stream().filter(p -> p.pid() > 0).map(ProcessesFile::entry).toList();
        var content = new Content(pack, ProcessHandle.current().pid(), entries);
        Path draft = file.resolveSibling("processes.json.new");
        try {
            Files.write(PrivateFiles.file(draft), JSON.writeValueAsBytes(content));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PlatformException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static Entry entry(SupervisedProcess process) {
        return new Entry(process.name(), process.pid(), process.port(), process.log().toString());
    }
}
