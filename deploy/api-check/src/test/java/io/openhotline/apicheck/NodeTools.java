package io.openhotline.apicheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The tools of `package-lock.json`. They are installed under `target` when the lock has changed.
final class NodeTools {
    /// @param output of both streams
    record Result(int status, String output) {}

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path FOLDER = MODULE.resolve("target/npm");
    private static final String LOCK = "package-lock.json";

    private NodeTools() {}

    /// Installs the tools unless those of this lock are there. Throws with one plain line if npm is
    /// missing or fails.
    static void install() throws IOException {
        Path installed = FOLDER.resolve("installed-lock.json");
        if (Files.exists(installed) && Files.mismatch(installed, MODULE.resolve(LOCK)) == -1) {
            return;
        }
        Files.createDirectories(FOLDER);
        copy("package.json");
        copy(LOCK);
        Result result = run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        if (result.status() != 0) {
            throw new IllegalStateException("npm ci failed: " + result.output());
        }
        Files.copy(FOLDER.resolve(LOCK), installed, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Runs an installed tool, for example `tsc`.
    static Result run(String tool, String... arguments) {
        var command = new ArrayList<String>();
        command.add(FOLDER.resolve("node_modules/.bin").resolve(tool).toString());
        command.addAll(List.of(arguments));
        return run(command);
    }

    /// Runs a script of the test resources, which can import the installed packages.
    static Result runScript(String name, String... arguments) throws IOException {
        Path script = FOLDER.resolve(name);
        Files.copy(resource(name), script, StandardCopyOption.REPLACE_EXISTING);
        var command = new ArrayList<>(List.of("node", script.toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    static Path resource(String name) {
        return MODULE.resolve("src/test/resources").resolve(name);
    }

    static Path module(String name) {
        return MODULE.resolve(name);
    }

    private static void copy(String name) throws IOException {
        Files.copy(MODULE.resolve(name), FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Result run(List<String> command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.directory(FOLDER.toFile());
            builder.environment().put("REDOCLY_TELEMETRY", "off");
            builder.environment().put("NO_COLOR", "1");
            Process process = builder.start();
            process.getOutputStream().close();
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    command.getFirst() + " is missing: install Node.js 20.19 or later with npm", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
