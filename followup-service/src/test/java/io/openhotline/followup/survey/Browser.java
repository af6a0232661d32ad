package io.openhotline.followup.survey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A headless Chromium that lays out a page and has axe-core look at it.
final class Browser {
    /// Holds the findings on a page.
    ///
    /// @param violations the rules of axe that it breaks, with the elements
    /// @param overflow the pixels by which it is wider than the window
    record Finding(String violations, int overflow) {}

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final String CHECK =
            """
            <script src="axe.js"></script>
            <script>
            axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}).then(found => {
              const root = document.documentElement;
              const broken = found.violations.map(it =>
                  it.id + ": " + it.nodes.map(node => node.target.join(" ")).join(", ")).join("; ");
              root.setAttribute("data-found", broken);
              root.setAttribute("data-overflow", root.scrollWidth - root.clientWidth);
            });
            </script>
            </body>
            """;
    private static final Pattern FOUND =
            Pattern.compile("data-found=\"([^\"]*)\" data-overflow=\"(-?\\d+)\"");

    private final Path program;
    private final Path folder;

    private Browser(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /// Empty where no Chromium is installed.
    static Optional<Browser> find(Path folder) {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(bin -> NAMES.stream().map(name -> Path.of(bin, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Browser(program, folder));
    }

    Finding look(String page, String style, int width) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("survey.css"), style);
        Files.writeString(folder.resolve("page.html"), page.replace("</body>", CHECK));
        try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
            Files.write(folder.resolve("axe.js"), Objects.requireNonNull(axe).readAllBytes());
        }
        Matcher found = FOUND.matcher(layOut(width));
        if (!found.find()) {
            throw new IllegalStateException("Chromium has not run axe");
        }
        return new Finding(found.group(1), Integer.parseInt(found.group(2)));
    }

    /// Returns the document after its scripts have run.
    private String layOut(int width) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                program.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--user-data-dir=" + folder.resolve("profile"),
                                "--window-size=" + width + ",1200",
                                "--virtual-time-budget=10000",
                                "--dump-dom",
                                folder.resolve("page.html").toUri().toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String document =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return document;
    }
}
