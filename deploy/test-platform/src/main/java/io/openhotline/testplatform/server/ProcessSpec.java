package io.openhotline.testplatform.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How a child process is started and stopped.
///
/// @param stopSignal the signal that asks for an orderly end, for example `TERM`
/// @param log receives standard output and error, appended
/// @param pidFile holds the process id while the process runs
public record ProcessSpec(
        List<String> command,
        Map<String, String> environment,
        String stopSignal,
        Path log,
        Path pidFile) {

    public ProcessSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
