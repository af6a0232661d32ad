package io.openhotline.apicheck;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/// A Java client on the JDK's own HTTP client, generated from an `openapi.yaml`.
final class JavaClient {
    private final Path folder;

    private JavaClient(Path folder) {
        this.folder = folder;
    }

    static JavaClient generate(Path description, Path folder) throws IOException {
        delete(folder);
        var configurator =
                new CodegenConfigurator()
                        .setInputSpec(description.toString())
                        .setGeneratorName("java")
                        .setLibrary("native")
                        .setOutputDir(folder.toString())
                        .addAdditionalProperty("openApiNullable", false)
                        .addAdditionalProperty("useJakartaEe", true)
                        .addAdditionalProperty("hideGenerationTimestamp", true)
                        .addGlobalProperty("apis", "")
                        .addGlobalProperty("models", "")
                        .addGlobalProperty("supportingFiles", "")
                        .addGlobalProperty("apiTests", "false")
                        .addGlobalProperty("modelTests", "false");
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        return new JavaClient(folder);
    }

    /// Classes of an earlier description would be compiled too.
    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /// Returns the messages of the compiler, which are empty if the client compiles.
    String compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled =
                    compiler.getTask(
                                    messages,
                                    files,
                                    null,
                                    options(),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources()))
                            .call();
            return compiled ? "" : messages.toString();
        }
    }

    List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("src/main/java"))) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private List<String> options() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        return List.of(
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
    }
}
