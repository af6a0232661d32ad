package io.openhotline.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Reads the built pages from the jar or from a folder.
@ApplicationScoped
class PageFiles {
    /// The folder in the jar.
    static final String IN_THE_JAR = "pages";

    private static final String NOT_BUILT =
            """
            <!doctype html><html lang="zh"><meta charset="utf-8"><title>OpenHotline</title>
            <h1>页面尚未构建 · The pages are not built</h1>
            <p>Install Node.js 20.19 or later with npm, then run <code>deploy/hotline up</code> again.
            </html>
            """;

    private final Optional<Path> folder;

    PageFiles(PageSettings settings) {
        this.folder = settings.folder();
    }

    /// Returns the page of this name, or a page that says how to build it.
    Page page(String name) {
        return new Page(read(name).orElse(NOT_BUILT));
    }

    private Optional<String> read(String name) {
        try (InputStream in = open(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("NullAway") // a missing resource is null
    private InputStream open(String name) throws IOException {
        if (folder.isPresent()) {
            Path file = folder.get().resolve(name);
            return Files.exists(file) ? Files.newInputStream(file) : null;
        }
        return Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream(IN_THE_JAR + "/" + name);
    }
}
